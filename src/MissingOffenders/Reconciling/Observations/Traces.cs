using MissingOffenders.Reconciling.Bonds;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>Where numbers come from, and when articles without a date may have appeared.</summary>
public sealed record Traces
{
    /// <summary>Nothing has been traced.</summary>
    public static Traces None { get; } = new();

    /// <summary>Origin of figures that share one with others, by figure id.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Windows of articles without a date, by article id.</summary>
    public IReadOnlyDictionary<string, TimeWindow> Inferred { get; init; } = new Dictionary<string, TimeWindow>(StringComparer.Ordinal);

    /// <summary>Why these windows, in words that can be printed, by article id.</summary>
    public IReadOnlyDictionary<string, string> InferredReasons { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Articles and figures by origin; null until they have been traced.</summary>
    public IndependenceGroups? Groups { get; init; }

    /// <summary>What ties articles beside common text.</summary>
    internal ArticleBonds Bonds { get; init; } = ArticleBonds.None;

    /// <summary>Numbers that a correcting article names, each with the stretch of its text whose figures may stand in its place, by article id.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<(decimal Number, Span Around)>> TakenBack { get; init; } = new Dictionary<string, IReadOnlyList<(decimal, Span)>>(StringComparer.Ordinal);

    /// <summary>The same traces, with other reasons for the times of some articles.</summary>
    internal Traces With(IReadOnlyDictionary<string, string> reasons) =>
        this with { InferredReasons = InferredReasons.Where(r => !reasons.ContainsKey(r.Key)).Concat(reasons).ToDictionary(r => r.Key, r => r.Value, StringComparer.Ordinal) };
}
