using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Figures;

/// <summary>A count that was read and not told, and what it would have been.</summary>
public sealed record HeldBackCount
{
    /// <summary>The sentence that it stands in.</summary>
    public required Span Sentence { get; init; }

    /// <summary>Where it stands.</summary>
    public required Span Count { get; init; }

    /// <summary>The number.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>What it would most likely have counted.</summary>
    public required string Measure { get; init; }

    /// <summary>Whose force's count it would have been, or null.</summary>
    public string? Force { get; init; }

    /// <summary>Of which area it would have been, or null.</summary>
    public string? Area { get; init; }

    /// <summary>The probability of that reading, between 0 and 1.</summary>
    public required decimal Probability { get; init; }

    /// <summary>Whether that probability is at least half of what a figure must reach: worth a second look.</summary>
    public required bool IsLikely { get; init; }

    /// <summary>Why it is no figure, in words.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it stands in a table.</summary>
    public required bool IsInTable { get; init; }

    /// <summary>The forces and areas that were thought of.</summary>
    public required IReadOnlyList<string> Subjects { get; init; }
}
