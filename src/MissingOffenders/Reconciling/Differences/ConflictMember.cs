using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Differences;

/// <summary>A figure in a conflict.</summary>
/// <param name="Observation">The figure.</param>
/// <param name="Role">What it does there.</param>
public sealed record ConflictMember(Observation Observation, MemberRole Role)
{
    /// <summary>Why it does not count when a value is chosen, or null where it counts.</summary>
    public string? ExcludedReason { get; init; }
}
