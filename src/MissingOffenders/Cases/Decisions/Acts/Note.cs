namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>Words that stay with the record and change nothing. They stand in the decision's reason.</summary>
public sealed record Note : Act;
