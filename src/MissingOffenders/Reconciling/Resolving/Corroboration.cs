namespace MissingOffenders.Reconciling.Resolving;

/// <summary>How well the value that stands is supported.</summary>
public enum Corroboration
{
    /// <summary>The body that owns the number gives it.</summary>
    Official,

    /// <summary>Two independent sources or more give it.</summary>
    Corroborated,

    /// <summary>One independent source gives it, however many articles repeat it.</summary>
    SingleSource,

    /// <summary>Sources stand against each other and nothing settles it, or a reviewer decided on a value that none of them gives.</summary>
    Contested,

    /// <summary>A reviewer decided that none of the values holds.</summary>
    Discounted,
}
