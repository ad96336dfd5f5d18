using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Figures;
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
    readonly IChooser chooser;

    /// <summary>Prepares the steps.</summary>
    public Pipeline(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        Rules = rules;
        blocks = new(rules);
        refiners = [new FollowSuccessors(rules.Gazetteer), new MergeRepetitions(), new LinkToTotal()];
        chooser = new WeighedChooser(rules.Subject.Weights, m => rules.Subject.Measures[m].Family);
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
        var read = Read(article, IsOnSubject(lattices) ? lattices : [], chooser, trail);
        return new(article, layout, [.. lattices.Select(l => new SentenceReading(l.Sentence, [.. l.Mentions]))], read.Figures, trail.Entries)
        {
            HeldBack = read.HeldBack,
            UnknownPredicates = read.UnknownPredicates,
        };
    }

    /// <summary>The figures of an article whose sentences have been read up to their mentions.</summary>
    internal CountReading Read(Article article, IReadOnlyList<Lattice> sentences, IChooser choice, Trail? trail = null, bool withClaims = true)
    {
        trail ??= new(enabled: false);
        var reader = new ArticleReader(Rules.Subject, Rules.WordBook, Rules.Gazetteer, withClaims ? new ClauseReader(Rules.PhaseNamed(PhaseNames.Figure)) : null, choice, trail);
        var sets = reader.Read(article, sentences);
        var drafts = Drafts.Of(sets, article.Published);
        var context = new ArticleContext(article, sentences);
        foreach (var refiner in refiners)
        {
            drafts = refiner.Refine(drafts, context, trail);
        }

        return new(new FigureFactory(article).Make(drafts), reader.HeldBack, reader.UnknownPredicates);
    }

    /// <summary>An article laid out, and its sentences with what the phases of mentions find in them.</summary>
    internal (Article Article, IReadOnlyList<Lattice> Sentences) Prepare(Article article)
    {
        (article, var layout, _) = LayOut(article);
        List<Lattice> lattices = [.. ReadSentences(article, layout, null, new(enabled: false))];
        return (article, IsOnSubject(lattices) ? lattices : []);
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

    bool IsOnSubject(List<Lattice> lattices) => lattices.Exists(l => Rules.Subject.Gate.Any(l.HasType));

    Lattice FindWords(string text, Sentence sentence)
    {
        var lattice = new Lattice(text, sentence);
        Rules.Lexicon.Annotate(lattice);
        NumberRecogniser.Annotate(lattice);
        PersonNames.Annotate(lattice);
        ShortNames.Annotate(lattice, Rules.Gazetteer);
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
