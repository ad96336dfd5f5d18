using BenchmarkDotNet.Attributes;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Layout;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Numbers;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Benchmarks;

/// <summary>The pipeline on the corpus, on one thread: each benchmark goes one stage further than the one before.</summary>
public class PipelineBenchmarks
{
    readonly RuleSet rules = Rulebook.Load(Path.Combine(Articles.Root, "rules")).Reading;
    readonly Trail silent = new(enabled: false);
    readonly Pipeline pipeline;
    readonly BlockSplitter blocks;
    readonly SentenceSplitter sentences;
    readonly List<Phase> phases;

    /// <summary>Loads the rules.</summary>
    public PipelineBenchmarks()
    {
        pipeline = new(rules);
        blocks = new(rules);
        sentences = new(rules.Words("ABBREVIATION"));
        phases = [.. rules.Phases.Where(p => p.Name is not (PhaseNames.Block or PhaseNames.Figure))];
    }

    /// <summary>Text to blocks.</summary>
    [Benchmark]
    public int Blocks() => Articles.All.Sum(a => blocks.Split(a).Count);

    /// <summary>Text to sentences and tokens.</summary>
    [Benchmark]
    public int Sentences() => Articles.All.Sum(a => SentencesOf(a).Count());

    /// <summary>Text to names, words of the lexicons and numbers.</summary>
    [Benchmark]
    public int Words() => Articles.All.Sum(a => SentencesOf(a).Sum(s => WordsOf(a, s).Tokens.Count));

    /// <summary>Text to mentions.</summary>
    [Benchmark]
    public int Mentions() => Articles.All.Sum(a => MentionsOf(a));

    /// <summary>Text to figures: all of the pipeline.</summary>
    [Benchmark(Baseline = true)]
    public int Figures() => Articles.All.Sum(a => pipeline.Read(a).Figures.Count);

    /// <summary>The same, keeping the trail for <c>explain</c>.</summary>
    [Benchmark]
    public int FiguresWithTrail() => Articles.All.Sum(a => pipeline.Read(a, withTrail: true).Figures.Count);

    IEnumerable<Sentence> SentencesOf(Article article) =>
        blocks.Split(article).Where(b => b.IsRead).SelectMany(b => sentences.Split(article.Text, b));

    Lattice WordsOf(Article article, Sentence sentence)
    {
        var lattice = new Lattice(article.Text, sentence);
        rules.Lexicon.Annotate(lattice);
        NumberRecogniser.Annotate(lattice);
        return lattice;
    }

    int MentionsOf(Article article)
    {
        var readings = new ReadingBuilder(rules.Gazetteer, article.Published);
        var found = 0;
        foreach (var sentence in SentencesOf(article))
        {
            var lattice = WordsOf(article, sentence);
            phases.ForEach(p => PhaseRunner.Annotate(p, lattice, readings, silent));
            found += lattice.Mentions.Count();
        }

        return found;
    }
}
