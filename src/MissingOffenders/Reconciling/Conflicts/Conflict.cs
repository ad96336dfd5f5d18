using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Resolving;

namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>Figures that cannot all hold, or an explained difference; why, and which value stands.</summary>
public sealed record Conflict
{
    /// <summary>Stable identifier: made of subject, measure, breakdown, kind and period, never of values.</summary>
    public required string Id { get; init; }

    /// <summary>What was found.</summary>
    public required Difference Difference { get; init; }

    /// <summary>The figures, those that count first.</summary>
    public required IReadOnlyList<ConflictMember> Members { get; init; }

    /// <summary>What speaks for which value.</summary>
    public required Ballot Ballot { get; init; }

    /// <summary>How many origins of their own the figures have.</summary>
    public required int IndependentSources { get; init; }

    /// <summary>The least and greatest value that was said.</summary>
    public required (decimal Low, decimal High) Range { get; init; }

    /// <summary>Which value stands, by which strategy, and its steps.</summary>
    public required Resolution Resolution { get; init; }

    /// <summary>How well that is supported.</summary>
    public required Corroboration Corroboration { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Whether anything is left to decide.</summary>
    public required ConflictStatus Status { get; init; }

    /// <summary>One sentence that can be printed.</summary>
    public required string Explanation { get; init; }

    /// <summary>Whether evidence came, went or changed after a reviewer decided.</summary>
    public bool Stale { get; init; }

    /// <summary>Kind of the difference.</summary>
    public ConflictKind Kind => Difference.Kind;
}
