namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>Heads the decisions that follow it with its number: one step for the reviewer, also to undo.</summary>
/// <param name="Action">The word of what was done to each.</param>
/// <param name="Count">To how many.</param>
public sealed record Bulk(string Action, int Count) : Act;
