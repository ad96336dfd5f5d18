namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>The article does not state this figure.</summary>
public sealed record Reject : Act;
