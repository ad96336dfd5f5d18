namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>What this part of the program does not interpret: decisions on conflicts, or those of a later version. Kept as it is.</summary>
/// <param name="Action">Its word.</param>
/// <param name="Details">Its JSON, or null.</param>
public sealed record Other(string Action, string? Details) : Act;
