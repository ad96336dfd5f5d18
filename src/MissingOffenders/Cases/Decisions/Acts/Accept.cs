namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>The figure is right as it stands, with the corrections made so far.</summary>
public sealed record Accept : Act;
