namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Which of the times that a value without year can be is meant, seen from the day of publication.</summary>
enum Nearest
{
    /// <summary>The last that has begun.</summary>
    Before,

    /// <summary>The last that is over.</summary>
    StrictlyBefore,

    /// <summary>The first that is not over.</summary>
    After,

    /// <summary>The first that has not begun.</summary>
    StrictlyAfter,
}
