namespace MissingOffenders.Reading.Figures;

/// <summary>How the time of a figure is known.</summary>
public enum AsOfBasis
{
    /// <summary>Nothing tells it.</summary>
    Unknown,

    /// <summary>Only the day of publication is known.</summary>
    Publication,

    /// <summary>Another sentence of the article states it.</summary>
    Document,

    /// <summary>The words beside the count state it.</summary>
    Stated,
}
