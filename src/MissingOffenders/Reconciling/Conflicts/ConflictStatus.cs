namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>Whether anything is left to decide.</summary>
public enum ConflictStatus
{
    /// <summary>No contradiction: the difference is explained.</summary>
    Explained,

    /// <summary>Nothing settles it; there is a range and no best value.</summary>
    Contested,

    /// <summary>The default cascade proposes a value.</summary>
    Proposed,

    /// <summary>A reviewer decided it.</summary>
    Decided,
}
