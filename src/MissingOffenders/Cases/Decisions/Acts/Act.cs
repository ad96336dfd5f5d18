namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>What a reviewer did. Each kind is a record of its own; the case keeps it as a word and JSON (<see cref="ActJson"/>).</summary>
public abstract record Act;
