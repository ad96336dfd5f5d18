namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>The reviewer looked and is not sure.</summary>
public sealed record Defer : Act;
