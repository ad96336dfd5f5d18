using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Layout;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Numbers;
using MissingOffenders.Reading.Refiners;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Reading.Sources;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Text;

namespace MissingOffenders.Reading;

/// <summary>Reads articles with one set of rules. Immutable; threads share it.</summary>
public sealed class Pipeline
{
    readonly IReadOnlyList<IRefiner> refiners;
    readonly BlockSplitter blocks;
    readonly SentenceSplitter sentences;
    readonly IReadOnlyList<Phase> mentionPhases;

    /// <summary>Prepares the steps.</summary>
    public Pipeline(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
        blocks = new(rules);
        refiners = [new DropImpossible(), new AttributeSources(), new FollowSuccessors(rules.Gazetteer), new MergeRepetitions(), new NationOfSource(rules.Gazetteer), new InheritPeriod(), new LinkToTotal()];
        sentences = new(rules.Words("ABBREVIATION"));
        mentionPhases = [.. rules.Phases.Where(p => p.Name is not (PhaseNames.Block or PhaseNames.Figure))];
    }

    /// <summary>The rules that it reads with.</summary>
    public RuleSet Rules { get; }

    /// <summary>Reads one article. Text that no rule understands is no error.</summary>
    /// <param name="article">The article.</param>
    /// <param name="withTrail">Whether to keep every step with its reason, for <c>explain</c>.</param>
    public ArticleReading Read(Article article, bool withTrail = false)
    {
        ArgumentNullException.ThrowIfNull(article);
        var trail = new Trail(withTrail);
        (article, var layout, _) = LayOut(article);
        List<Lattice> lattices = [.. ReadSentences(article, layout, null, trail)];
        var (drafts, vetoes) = IsOnSubject(lattices) ? ReadFigures(article, lattices, trail) : ([], []);
        var context = new ArticleContext(article, lattices, SourceReader.Read(article, lattices));
        foreach (var refiner in refiners)
        {
            drafts = refiner.Refine(drafts, context, trail);
        }

        return new(article, layout, [.. lattices.Select(l => new SentenceReading(l.Sentence, [.. l.Mentions]))], new FigureFactory(article).Make(drafts), trail.Entries) { Vetoes = vetoes };
    }

    /// <summary>Cuts an article into blocks, and takes from them the title and the day that nothing else tells. The first step of <see cref="Read"/>.</summary>
    public ArticleLayout LayOut(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return PageFacts.Complete(article, blocks.Split(article));
    }

    /// <summary>The sentences of an article with what the phases before the figures find in them. Blocks that the article has are taken as they are.</summary>
    /// <param name="article">The article.</param>
    /// <param name="prospect">What it is read for: sentences in which that cannot be found are left out. Null for all sentences.</param>
    internal IEnumerable<Lattice> ReadSentences(Article article, Prospect? prospect = null) =>
        ReadSentences(article, article.Blocks ?? blocks.Split(article), prospect, new(enabled: false));

    IEnumerable<Lattice> ReadSentences(Article article, IReadOnlyList<Block> layout, Prospect? prospect, Trail trail)
    {
        var readings = new ReadingBuilder(Rules.Gazetteer, article.Published);
        return layout.Where(b => b.IsRead)
            .SelectMany(b => b.Kind == BlockKind.TableRow ? CellsOf(article.Text, b) : sentences.Split(article.Text, b))
            .Select(s => FindWords(article.Text, s))
            .Where(l => prospect is null || prospect.In(l))
            .Select(l => Annotate(l, readings, trail));
    }

    /// <summary>Cells of a table are read like sentences: no rule looks across their borders.</summary>
    static IEnumerable<Sentence> CellsOf(string text, Block row) =>
        TableCells.Of(text, row.Span).Select(c => new Sentence(c, Tokenizer.Tokenize(text, c), row)).Where(s => s.Tokens.Count > 0);

    static bool IsOnSubject(List<Lattice> lattices) => lattices.Exists(l => l.HasType(MentionTypes.SexOffender));

    (IReadOnlyList<Draft> Drafts, IReadOnlyList<TrailEntry> Vetoes) ReadFigures(Article article, List<Lattice> lattices, Trail trail)
    {
        var phase = Rules.PhaseNamed(PhaseNames.Figure);
        var clauses = new ClauseReader(phase);
        var subjects = new SubjectResolver(new(Rules.Gazetteer), ArticleSubject.Of(lattices, article.Publisher, Rules.Gazetteer));
        var discourse = new DiscourseReader(clauses, phase, subjects, new(article.Text, clauses, subjects, Rules.Gazetteer), trail);
        return (discourse.Read(lattices), discourse.Vetoes);
    }

    Lattice FindWords(string text, Sentence sentence)
    {
        var lattice = new Lattice(text, sentence);
        Rules.Lexicon.Annotate(lattice);
        NumberRecogniser.Annotate(lattice);
        PersonNames.Annotate(lattice);
        return lattice;
    }

    Lattice Annotate(Lattice lattice, ReadingBuilder readings, Trail trail)
    {
        foreach (var phase in mentionPhases)
        {
            PhaseRunner.Annotate(phase, lattice, readings, trail);
        }

        return lattice;
    }
}
