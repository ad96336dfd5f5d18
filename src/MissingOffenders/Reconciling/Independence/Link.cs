namespace MissingOffenders.Reconciling.Independence;

/// <summary>Why a member of a group is in it.</summary>
/// <param name="Kind">What ties it to the group.</param>
/// <param name="To">Identifier of the member that it is tied to.</param>
/// <param name="Reason">The same in words, with the shared passage or the source.</param>
public sealed record Link(LinkKind Kind, string To, string Reason);
