namespace MissingOffenders.Reconciling.Resolving;

/// <summary>Which value stands, and how that was found.</summary>
/// <param name="Strategy">Name and version: <c>official_first@1</c>.</param>
/// <param name="Best">The value that stands; null where nothing settles it.</param>
/// <param name="Reason">Why, in a few words.</param>
/// <param name="Steps">What was done, in order.</param>
public sealed record Resolution(string Strategy, decimal? Best, string Reason, IReadOnlyList<string> Steps)
{
    /// <summary>Who decided, or null where the program proposes it.</summary>
    public string? ResolvedBy { get; init; }

    /// <summary>When, ISO 8601 in UTC, or null.</summary>
    public string? ResolvedAt { get; init; }
}
