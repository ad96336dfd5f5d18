using System.Globalization;
using Library = Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Completes values that name one time by the day of publication.</summary>
static class TimexPoint
{
    const string Unknown = "XXXX-";
    const string Weekday = "XXXX-WXX-";

    public static bool IsWithoutYear(string timex) => timex.StartsWith(Unknown, StringComparison.Ordinal);

    /// <summary>
    /// The value with what the day of publication tells of it; null where it names no possible date.
    /// Without a year the latest such time that is not after that day is meant.
    /// </summary>
    /// <param name="timex">A value as <see cref="TimexResolver"/> lists them.</param>
    /// <param name="published">Day of publication, or null where it is unknown.</param>
    /// <param name="before">Whether the time of publication itself is not meant: "last November" in a November.</param>
    public static string? Resolve(string timex, DateOnly? published, bool before = false)
    {
        if (TimexAnchor.Parse(timex) is { } anchor)
        {
            return !anchor.FromPresent ? timex
                : published is { } day ? anchor.From(day)
                : anchor.Rest.Length > 0 ? Resolve(Unknown + anchor.Rest[1..], null) : timex;
        }

        return !IsWithoutYear(timex) ? CalendarPoint.Parse(timex)?.ToString()
            : published is not { } today ? (timex.StartsWith(Weekday, StringComparison.Ordinal) || InYear(timex, 2000) is not null ? timex : null)
            : timex.StartsWith(Weekday, StringComparison.Ordinal) ? LastWeekday(timex, before ? today : today.AddDays(1))
            : LatestYear(timex, today, before);
    }

    /// <summary>The month or day of a value without year in a given year, or null where that year has no such day.</summary>
    public static CalendarPoint? InYear(string timex, int year) =>
        CalendarPoint.Parse(string.Create(CultureInfo.InvariantCulture, $"{year:0000}{timex.AsSpan(Unknown.Length - 1)}"));

    /// <summary>Not by the library's resolver, which gives last year's and this year's day whatever the date, and no month at all in December.</summary>
    static string? LatestYear(string timex, DateOnly today, bool before)
    {
        // eight years without a 29 February are the most that the calendar has
        for (var year = today.Year; year >= today.Year - 8; year--)
        {
            if (InYear(timex, year) is { } point && (before ? point.End : point.Start) <= today && !(before && point.Start <= today && today <= point.End))
            {
                return point.ToString();
            }
        }

        return null;
    }

    static string? LastWeekday(string timex, DateOnly before) =>
        Library.TimexResolver.Resolve([timex], before.ToDateTime(TimeOnly.MinValue)).Values is [var last, ..] ? last.Value : null;
}
