namespace MissingOffenders.Reconciling.Times;

/// <summary>How the window of a figure is known, from weak to strong.</summary>
public enum WindowBasis
{
    /// <summary>Worked out from what the article mentions and from articles that share its text.</summary>
    Inferred,

    /// <summary>The days before publication.</summary>
    Publication,

    /// <summary>Another article that tells of the same survey states it.</summary>
    Survey,

    /// <summary>Another sentence of the article states it.</summary>
    Document,

    /// <summary>The words beside the count state it.</summary>
    Stated,
}
