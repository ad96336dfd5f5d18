namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>What this version of the program does not know. Kept as it is.</summary>
/// <param name="Action">Its word.</param>
/// <param name="Details">Its JSON, or null.</param>
public sealed record Other(string Action, string? Details) : Act;
