namespace MissingOffenders.Reconciling.Decisions;

/// <summary>A decision on a conflict that holds.</summary>
/// <param name="At">When, ISO 8601 in UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Settlement">What was decided.</param>
public sealed record ConflictDecision(string At, string By, Settlement Settlement);
