namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>An earlier decision no longer holds; of a bulk, all that it decided.</summary>
/// <param name="Decision">Number of the decision in the log.</param>
public sealed record Undo(long Decision) : Act;
