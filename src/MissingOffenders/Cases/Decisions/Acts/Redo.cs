namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>A decision that was undone holds again.</summary>
/// <param name="Decision">Number of the decision in the log.</param>
public sealed record Redo(long Decision) : Act;
