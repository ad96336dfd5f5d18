using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling;

/// <summary>All that is compared.</summary>
/// <param name="Articles">The articles, by path.</param>
/// <param name="Figures">Their figures with what reviewers made of them, by article and place.</param>
/// <param name="Decisions">What reviewers decided on conflicts.</param>
/// <param name="TextOf">Gives the text of an article by its id; null where there is none.</param>
public sealed record ReconciliationInput(
    IReadOnlyList<ArticleRow> Articles,
    IReadOnlyList<ReviewedFigure> Figures,
    ConflictDecisions Decisions,
    Func<string, string?> TextOf)
{
    /// <summary>Gives the blocks of an article by its id, as the case keeps them; null where it keeps none.</summary>
    public Func<string, string?> BlocksOf { get; init; } = _ => null;

    /// <summary>Origin of figures that share one with others, by figure id.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Windows of articles without a date, by article id.</summary>
    public IReadOnlyDictionary<string, TimeWindow> Inferred { get; init; } = new Dictionary<string, TimeWindow>(StringComparer.Ordinal);

    /// <summary>Why these windows, in words that can be printed, by article id.</summary>
    public IReadOnlyDictionary<string, string> InferredReasons { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Articles and figures by origin; null until they have been traced.</summary>
    public IndependenceGroups? Groups { get; init; }

    /// <summary>All that a case holds.</summary>
    public static ReconciliationInput Of(CaseFile source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Of(source, Verdicts.Of(source.Decisions().Select(Decision.Of)));
    }

    /// <summary>All that a case holds, under verdicts that have been read.</summary>
    public static ReconciliationInput Of(CaseFile source, Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new(source.Articles(), [.. new CaseReview(source).All(verdicts)], ConflictDecisions.Of(verdicts), source.TextOf) { BlocksOf = source.BlocksOf };
    }
}
