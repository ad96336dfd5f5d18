using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>
/// Days that fall on another date each year, behind their year: <c>2015-EASTER</c>, so many days before or after it
/// (<c>2015-EASTER-2</c>, Good Friday), and a weekday of a month (<c>2015-11-WXX-4-4</c>, its fourth Thursday; <c>L</c> for the last).
/// </summary>
static class MovableFeast
{
    const string Easter = "-EASTER";
    const string Weekday = "-WXX-";
    const int LengthOfYear = 4;

    /// <summary>Whether a value names such a day, with or without a year.</summary>
    public static bool Is(string timex) => timex.Contains(Easter, StringComparison.Ordinal) || timex.Contains(Weekday, StringComparison.Ordinal) && timex.Split('-').Length == 5;

    /// <summary>The day that a value with a year names, or null where it names none.</summary>
    public static DateOnly? Day(string timex)
    {
        if (!Is(timex) || !int.TryParse(timex.AsSpan(0, LengthOfYear), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1583)
        {
            return null;
        }

        if (timex.IndexOf(Easter, StringComparison.Ordinal) is LengthOfYear)
        {
            var offset = timex.AsSpan(LengthOfYear + Easter.Length);
            return offset.IsEmpty ? EasterOf(year)
                : int.TryParse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days) ? EasterOf(year).AddDays(days) : null;
        }

        return timex.Split('-') is [_, var month, _, [>= '1' and <= '7'] weekday, [var turn]] && int.TryParse(month, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12
            ? DayOf(year, number, weekday[0] - '0', turn) : null;
    }

    static DateOnly? DayOf(int year, int month, int weekday, char turn)
    {
        List<DateOnly> days = [.. Enumerable.Range(1, DateTime.DaysInMonth(year, month)).Select(d => new DateOnly(year, month, d)).Where(d => (int)d.DayOfWeek == weekday % 7)];
        return turn == 'L' ? days[^1] : turn >= '1' && turn - '1' < days.Count ? days[turn - '1'] : null;
    }

    /// <summary>The Sunday after the full moon of spring, by the rule of Meeus, Jones and Butcher.</summary>
    static DateOnly EasterOf(int year)
    {
        var (golden, century) = (year % 19, year / 100);
        var moon = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var sunday = (32 + (2 * (century % 4)) + (2 * (year % 100 / 4)) - moon - (year % 4)) % 7;
        var late = (golden + (11 * moon) + (22 * sunday)) / 451;
        var days = moon + sunday - (7 * late) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
