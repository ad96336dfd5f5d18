namespace MissingOffenders.Reading.Mentions;

/// <summary>How exact a stated number claims to be.</summary>
public enum Modifier
{
    /// <summary>The number itself.</summary>
    Exact,

    /// <summary>About, around, some.</summary>
    Approx,

    /// <summary>Nearly, almost, just under.</summary>
    Nearly,

    /// <summary>More than, over.</summary>
    MoreThan,

    /// <summary>At least, no fewer than.</summary>
    AtLeast,

    /// <summary>Less than, fewer than, under.</summary>
    LessThan,

    /// <summary>Up to, at most.</summary>
    UpTo,

    /// <summary>From one number to another, both included: between 10 and 12, dozens.</summary>
    Between,
}
