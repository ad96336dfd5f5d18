using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Completes values that name one time by the day of publication.</summary>
static class TimexPoint
{
    const string Unknown = "XXXX-";
    const string Weekday = "XXXX-WXX-";
    const int MostYearsWithoutLeapDay = 8;

    public static bool IsWithoutYear(string timex) => timex.StartsWith(Unknown, StringComparison.Ordinal);

    /// <summary>Whether a template has a time in it that could lie before the day of publication or after it.</summary>
    public static bool IsOpen(string template) => template.Contains(Unknown, StringComparison.Ordinal);

    /// <summary>
    /// The value with what the day of publication tells of it; null where it names no possible date.
    /// Without a year the nearest such time in a direction is meant.
    /// </summary>
    /// <param name="timex">A value as <see cref="TimexResolver"/> lists them.</param>
    /// <param name="published">Day of publication, or null where it is unknown.</param>
    /// <param name="nearest">The direction, and whether the time of publication itself is meant: not by "last November" in a November.</param>
    public static string? Resolve(string timex, DateOnly? published, Nearest nearest = Nearest.Before)
    {
        if (TimexAnchor.Parse(timex) is { } anchor)
        {
            return !anchor.FromPresent ? timex
                : published is { } day ? anchor.From(day)
                : anchor.Rest.Length > 0 ? Resolve(Unknown + anchor.Rest[1..], null) : timex;
        }

        return !IsWithoutYear(timex) ? CalendarPoint.Parse(timex)?.ToString()
            // without a day of publication nobody knows on which date of a year it fell
            : published is not { } today ? (MovableFeast.Is(timex) ? null : timex.StartsWith(Weekday, StringComparison.Ordinal) || InYear(timex, 2000) is not null ? timex : null)
            : timex.StartsWith(Weekday, StringComparison.Ordinal) ? NearestWeekday(timex[^1] - '0', today, nearest)
            : NearestYear(timex, today, nearest);
    }

    /// <summary>The month or day of a value without year in a given year, or null where that year has no such day.</summary>
    public static CalendarPoint? InYear(string timex, int year) =>
        CalendarPoint.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}{timex.AsSpan(Unknown.Length - 1)}"));

    /// <summary>Not by the library's resolver, which gives last year's and this year's day whatever the date, and no month at all in December.</summary>
    static string? NearestYear(string timex, DateOnly today, Nearest nearest)
    {
        var step = nearest is Nearest.Before or Nearest.StrictlyBefore ? -1 : 1;
        for (var years = 0; years <= MostYearsWithoutLeapDay; years++)
        {
            if (InYear(timex, today.Year + (step * years)) is { } point && Fits(point, today, nearest))
            {
                return point.ToString();
            }
        }

        return null;
    }

    static bool Fits(CalendarPoint point, DateOnly today, Nearest nearest) => nearest switch
    {
        Nearest.Before => point.Start <= today,
        Nearest.StrictlyBefore => point.End < today,
        Nearest.After => point.End >= today,
        _ => point.Start > today,
    };

    static string NearestWeekday(int weekday, DateOnly today, Nearest nearest)
    {
        var since = (7 + IsoDay(today) - weekday) % 7;
        var days = nearest switch
        {
            Nearest.Before => -since,
            Nearest.StrictlyBefore => since == 0 ? -7 : -since,
            Nearest.After => (7 - since) % 7,
            _ => 7 - since,
        };
        return CalendarPoint.OfDay(today.AddDays(days)).ToString();
    }

    static int IsoDay(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
