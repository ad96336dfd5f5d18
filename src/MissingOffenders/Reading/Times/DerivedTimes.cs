using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Reading.Times;

/// <summary>Times that no word names and that follow from those that are named.</summary>
static class DerivedTimes
{
    /// <summary>The year that a day closes, the day that closes a year or a month, the year before, and for what lies ahead the last such day.</summary>
    /// <param name="known">The times that the article names near a count.</param>
    /// <param name="published">Day of publication, or null.</param>
    public static IEnumerable<(string How, string Timex)> Of(IReadOnlyList<string> known, DateOnly? published)
    {
        foreach (var timex in known)
        {
            if (FiscalYear.Parse(timex) is { } year)
            {
                yield return ("closes-year", TimexResolver.Day(year.End));
                yield return ("year-before", year.AddYears(-1).ToString());
            }
            else if (CalendarPoint.Parse(timex) is { } point)
            {
                yield return (published is { } day && point.Start > day ? "last-such" : "year-before", point.AddYears(-1).ToString());
                if (point is { Month: 3, Day: null or 31 })
                {
                    yield return ("year-closed", FiscalYear.Containing(point.End).ToString());
                }

                if (point is { Month: not null, Day: null })
                {
                    yield return ("closes-month", TimexResolver.Day(point.End));
                }
            }
        }
    }
}
