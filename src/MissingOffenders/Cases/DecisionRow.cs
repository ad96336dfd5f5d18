namespace MissingOffenders.Cases;

/// <summary>One thing that somebody decided. The log of these only ever grows.</summary>
public sealed record DecisionRow
{
    /// <summary>Number in the log, from 1.</summary>
    public long DecisionId { get; init; }

    /// <summary>When, ISO 8601 in UTC.</summary>
    public required string DecidedAt { get; init; }

    /// <summary>Who.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>On what: <c>figure</c> or <c>conflict</c>.</summary>
    public required string SubjectType { get; init; }

    /// <summary>Identifier of the figure or conflict.</summary>
    public required string SubjectId { get; init; }

    /// <summary>What was decided.</summary>
    public required string Action { get; init; }

    /// <summary>Why, or null.</summary>
    public string? Reason { get; init; }

    /// <summary>More, as JSON, or null.</summary>
    public string? Details { get; init; }
}
