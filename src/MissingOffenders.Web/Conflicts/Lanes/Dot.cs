namespace MissingOffenders.Web.Conflicts.Lanes;

/// <summary>A figure at its time, or several that stand too near to be told apart.</summary>
/// <param name="At">Last day of its time, in per cent of the width.</param>
/// <param name="From">First day.</param>
/// <param name="IsCopy">Whether it repeats a value of its own origin.</param>
/// <param name="Words">What it says, who, and when.</param>
public sealed record Dot(double At, double From, bool IsCopy, string Words)
{
    /// <summary>Whether the article does not state the time itself.</summary>
    public bool IsLoose { get; init; }

    /// <summary>How many figures.</summary>
    public int Count { get; init; } = 1;

    /// <summary>Whether the dot of which it is a copy stands at the same place, so that it must stand beside it.</summary>
    public bool IsBeside { get; init; }
}
