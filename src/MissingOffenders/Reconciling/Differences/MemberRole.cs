namespace MissingOffenders.Reconciling.Differences;

/// <summary>What a figure does in a conflict.</summary>
public enum MemberRole
{
    /// <summary>One of the values that stand against each other.</summary>
    Value,

    /// <summary>The number of forces that a value rests on.</summary>
    Base,

    /// <summary>The total that parts are compared with.</summary>
    Whole,

    /// <summary>A part of the total.</summary>
    Part,

    /// <summary>What a change is counted from, or the whole of a share.</summary>
    From,

    /// <summary>What a change leads to, or the share itself.</summary>
    To,

    /// <summary>What the headline says.</summary>
    Headline,

    /// <summary>A rounded mention.</summary>
    Rounded,
}
