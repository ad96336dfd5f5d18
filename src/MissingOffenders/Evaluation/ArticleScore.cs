using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Evaluation;

/// <summary>How the figures of one article compare with its gold.</summary>
/// <param name="Gold">The gold.</param>
/// <param name="Matches">Right figures; optional gold is not among them.</param>
/// <param name="Missed">Gold figures that had to be found and were not.</param>
/// <param name="Wrong">Extracted figures that match nothing, or nothing that is left.</param>
/// <param name="ValueFound">Gold figures that had to be found and whose number was extracted.</param>
/// <param name="Distractors">Numbers that must not become figures and did.</param>
public sealed record ArticleScore(
    GoldArticle Gold,
    IReadOnlyList<FigureMatch> Matches,
    IReadOnlyList<GoldFigure> Missed,
    IReadOnlyList<PredictedFigure> Wrong,
    IReadOnlyList<GoldFigure> ValueFound,
    IReadOnlyList<DistractorHit> Distractors)
{
    /// <summary>The article's text, or empty where only an export was scored.</summary>
    public string Text { get; init; } = "";

    /// <summary>What the pipeline did, which tells why a fact was missed; empty where nobody kept it.</summary>
    public IReadOnlyList<TrailEntry> Trail { get; init; } = [];

    /// <summary>The counts that were read and not told; empty where only an export was scored.</summary>
    public IReadOnlyList<HeldBackCount> HeldBack { get; init; } = [];

    /// <summary>The counts over all measures.</summary>
    public Score Score => ScoreOf(null);

    /// <summary>The counts of one measure: of the gold where there is gold, of the extracted figure where there is none.</summary>
    /// <param name="measure">The measure; null for all.</param>
    public Score ScoreOf(string? measure)
    {
        var matches = Matches.Where(m => measure is null || m.Gold.Measure == measure).ToList();
        var missed = Missed.Count(g => measure is null || g.Measure == measure);
        return new(
            matches.Count + missed,
            matches.Count,
            Wrong.Count(p => measure is null || p.Measure == measure),
            missed,
            matches.Count(m => m.Strict),
            ValueFound.Count(g => measure is null || g.Measure == measure),
            matches.Aggregate(default(Slots), (sum, m) => sum + Slots.Of(m)));
    }
}
