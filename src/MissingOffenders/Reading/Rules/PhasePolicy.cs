namespace MissingOffenders.Reading.Rules;

/// <summary>What becomes of rules that claim the same words.</summary>
enum PhasePolicy
{
    /// <summary>One winner: highest priority, then longest, then leftmost, then first by id.</summary>
    Exclusive,

    /// <summary>One winner among those that emit the same type.</summary>
    PerType,

    /// <summary>All stand.</summary>
    All,
}
