namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>A field of a figure before and after.</summary>
/// <param name="Field">Its column in <c>figures.csv</c>.</param>
/// <param name="From">What stood there; null for nothing.</param>
/// <param name="To">What stands there now; null for nothing.</param>
public sealed record FieldChange(string Field, string? From, string? To);
