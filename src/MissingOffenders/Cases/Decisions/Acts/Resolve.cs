namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>Which value of a conflict stands.</summary>
/// <param name="Strategy">Name and version of the strategy: <c>official_first@1</c>.</param>
/// <param name="Value">The value; null for none of them, or only the range.</param>
/// <param name="Evidence">Fingerprint of the figures that the decision rests on.</param>
/// <param name="Members">Their identifiers.</param>
/// <param name="Kind">Kind of the conflict, as in <c>conflicts.csv</c>; null in decisions of earlier versions.</param>
public sealed record Resolve(string Strategy, decimal? Value, string Evidence, IReadOnlyList<string> Members, string? Kind = null) : Act;
