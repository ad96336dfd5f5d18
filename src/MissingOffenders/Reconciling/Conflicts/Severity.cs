namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>How much a reader who does not know of it would be misled.</summary>
public enum Severity
{
    /// <summary>An explained difference.</summary>
    None,

    /// <summary>The values are close, or the words only lead astray.</summary>
    Low,

    /// <summary>Worth a sentence in print.</summary>
    Medium,

    /// <summary>Whoever prints one of the values without the other misinforms.</summary>
    High,
}
