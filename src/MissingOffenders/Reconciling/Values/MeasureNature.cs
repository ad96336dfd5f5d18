namespace MissingOffenders.Reconciling.Values;

/// <summary>What sort of count a measure is.</summary>
public enum MeasureNature
{
    /// <summary>So many on a day.</summary>
    Stock,

    /// <summary>So many in a period.</summary>
    Flow,

    /// <summary>So many forces that another count rests on.</summary>
    Scope,
}
