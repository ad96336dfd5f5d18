namespace MissingOffenders.Reconciliation;

/// <summary>The numbers of days by which figures are compared.</summary>
/// <param name="Publication">Days before publication in which a count holds whose time is not stated.</param>
/// <param name="Widest">Widest window of a count on a day that is compared with others.</param>
/// <param name="Period">Longest time that a count on a day may be said of; longer, it is a count in a period.</param>
/// <param name="Label">Days in which an equal number is taken for the same count under another name.</param>
public sealed record ReconciliationDays(int Publication, int Widest, int Period, int Label);
