using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text.Matcher;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Benchmarks;

/// <summary>
/// Our trie over words against the multi-pattern matcher of Microsoft.Recognizers.Text, on the phrases of all lexicons and
/// gazetteers. All three get the same words, so that the matching alone is measured.
/// </summary>
public class MatcherBenchmarks
{
    readonly RuleSet rules = Rulebook.Load(Path.Combine(Articles.Root, "rules")).Reading;
    readonly StringMatcher automaton = new(MatchStrategy.AcAutomaton);
    readonly StringMatcher tree = new(MatchStrategy.TrieTree);
    List<(string Text, Sentence Sentence)> lattices = [];
    List<string[]> words = [];

    /// <summary>Cuts the corpus into sentences and fills the matchers.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        var splitter = new SentenceSplitter(rules.Words("ABBREVIATION"));
        lattices = [.. Articles.All.SelectMany(a => splitter.Split(a.Text, new(BlockKind.Paragraph, new(0, a.Text.Length), "")).Select(s => (a.Text, s)))];
        words = [.. lattices.Select(l => l.Sentence.Tokens.Select(t => t.Norm).ToArray())];
        var phrases = rules.Entries.Select(e => e.Phrase).Distinct(StringComparer.Ordinal).ToArray();
        IEnumerable<string>[] split = [.. phrases.Select(p => Tokenizer.Tokenize(p, new(0, p.Length)).Select(t => t.Norm).ToArray())];
        automaton.Init(split, phrases);
        tree.Init(split, phrases);
    }

    /// <summary>Our trie, which also makes the mentions, in a lattice of its own for each sentence.</summary>
    [Benchmark(Baseline = true)]
    public int Lexicon()
    {
        var found = 0;
        foreach (var (text, sentence) in lattices)
        {
            var lattice = new Lattice(text, sentence);
            rules.Lexicon.Annotate(lattice);
            found += lattice.Tokens.Count;
        }

        return found;
    }

    /// <summary>The lattices alone, to be taken from our trie's time.</summary>
    [Benchmark]
    public int LatticesAlone() => lattices.Sum(l => new Lattice(l.Text, l.Sentence).Tokens.Count);

    /// <summary>Aho-Corasick of Microsoft.Recognizers.Text.</summary>
    [Benchmark]
    public int AcAutomaton() => words.Sum(w => automaton.Find(w).Count());

    /// <summary>Trie of Microsoft.Recognizers.Text.</summary>
    [Benchmark]
    public int TrieTree() => words.Sum(w => tree.Find(w).Count());
}
