using MissingOffenders.Reconciliation.Times;

namespace MissingOffenders.Reconciliation.Observations;

/// <summary>The figures of one group whose windows overlap, in a chain at least.</summary>
/// <param name="Window">The least window that holds all of theirs.</param>
/// <param name="Observations">The figures, by window.</param>
public sealed record Moment(TimeWindow Window, IReadOnlyList<Observation> Observations)
{
    /// <summary>The figures that are no bounds, no headlines and speak of all offenders.</summary>
    public IEnumerable<Observation> Plain => Observations.Where(o => o is { IsExact: true, IsHeadline: false, Narrower: null });
}
