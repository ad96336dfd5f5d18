namespace MissingOffenders.Reconciling.Rules;

/// <summary>The numbers of days by which figures are compared.</summary>
/// <param name="Publication">Days before publication in which a count holds whose time is not stated.</param>
/// <param name="Widest">Widest window of a count on a day that is compared with others.</param>
/// <param name="Period">Longest time that a count on a day may be said of; longer, it is a count in a period.</param>
/// <param name="Label">Days in which an equal number is taken for the same count under another name.</param>
public sealed record ReconciliationDays(int Publication, int Widest, int Period, int Label)
{
    /// <summary>Days between a story and its copies, by which an article without a date is dated.</summary>
    public required int Kin { get; init; }

    /// <summary>Days that its dated kin may lie apart and still tell one time.</summary>
    public required int KinSpread { get; init; }

    /// <summary>How long after the last time that it mentions such an article may have appeared, where it has no kin.</summary>
    public required int AfterMention { get; init; }
}
