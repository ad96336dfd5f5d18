using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading;

/// <summary>All that the pipeline took from one article.</summary>
/// <param name="Article">The article, with the date and title that its text gave where nothing else did.</param>
/// <param name="Blocks">Its blocks in reading order.</param>
/// <param name="Sentences">Its sentences in reading order, with what was found in each.</param>
/// <param name="Figures">The figures that it states, by where they stand.</param>
/// <param name="Trail">What was done and why; empty unless asked for.</param>
public sealed record ArticleReading(
    Article Article,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<SentenceReading> Sentences,
    IReadOnlyList<Figure> Figures,
    IReadOnlyList<TrailEntry> Trail)
{
    /// <summary>Every count that was read and is no figure, with the reason, by where it stands.</summary>
    public IReadOnlyList<HeldBackCount> HeldBack { get; init; } = [];

    /// <summary>Verbs that are said of counts and that no frame knows, once for each count, in their dictionary form.</summary>
    public IReadOnlyList<string> UnknownPredicates { get; init; } = [];
}
