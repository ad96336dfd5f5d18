namespace MissingOffenders.Reading.Times;

/// <summary>A time that a count may be true of.</summary>
/// <param name="Timex">TIMEX3 value, or null for no time but that of publication.</param>
/// <param name="IsBeside">Whether the sentence or the cell's own words name it.</param>
sealed record TimeAlternative(string? Timex, bool IsBeside);
