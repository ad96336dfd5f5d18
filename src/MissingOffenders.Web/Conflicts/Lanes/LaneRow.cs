using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Web.Conflicts.Lanes;

/// <summary>One value of one origin: a row of dots.</summary>
/// <param name="Value">The value with its modifier, for people.</param>
/// <param name="Role">What it does in the conflict, or null.</param>
/// <param name="Tint">Number of the colour in which equal values are shown, from 0; null for none.</param>
/// <param name="Dots">Its figures that have a time, by time.</param>
/// <param name="Members">All its figures.</param>
public sealed record LaneRow(string Value, string? Role, int? Tint, IReadOnlyList<Dot> Dots, IReadOnlyList<ConflictMember> Members)
{
    /// <summary>Whose counts these are, where that is not what the conflict is about; else null.</summary>
    public string? Whose { get; init; }
}
