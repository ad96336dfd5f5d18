namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>The figure is right with these fields changed.</summary>
/// <param name="Changes">Fields, each once, with what stood there and what is right.</param>
public sealed record Correct(IReadOnlyList<FieldChange> Changes) : Act;
