using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>What a reviewer wants to decide.</summary>
/// <param name="Target">On what.</param>
/// <param name="Act">What.</param>
/// <param name="Seen">
/// Number of the last decision on this subject that the reviewer's screen knew of, 0 for none. If there is a later one by now,
/// the proposal is refused. Null where it does not matter, as for a note.
/// </param>
/// <param name="Reason">Why, or null.</param>
public sealed record DecisionProposal(DecisionTarget Target, Act Act, long? Seen, string? Reason = null);
