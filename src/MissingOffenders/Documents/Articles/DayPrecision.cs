namespace MissingOffenders.Documents.Articles;

/// <summary>How much of a day is known.</summary>
public enum DayPrecision
{
    /// <summary>The day.</summary>
    Day,

    /// <summary>The month and the year.</summary>
    Month,

    /// <summary>The year.</summary>
    Year,
}
