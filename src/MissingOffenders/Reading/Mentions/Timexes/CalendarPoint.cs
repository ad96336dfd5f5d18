using System.Globalization;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>A day, week, month, season or year of a known year.</summary>
/// <param name="Year">Year of the Common Era.</param>
/// <param name="Month">Month from 1, or null.</param>
/// <param name="Day">Day of the month from 1, or null.</param>
/// <param name="Week">ISO week from 1, or null.</param>
/// <param name="Season"><c>SP</c>, <c>SU</c>, <c>FA</c>, <c>WI</c>, a quarter <c>Q1</c> or a half <c>H1</c>, or null.</param>
readonly record struct CalendarPoint(int Year, int? Month = null, int? Day = null, int? Week = null, string? Season = null)
{
    /// <summary>First day.</summary>
    public DateOnly Start =>
        Week is { } week ? DateOnly.FromDateTime(ISOWeek.ToDateTime(Year, week, DayOfWeek.Monday)) : new(Year, Month ?? FirstMonth, Day ?? 1);

    /// <summary>Last day. Not by the library's ranges: those of December end in a thirteenth month.</summary>
    public DateOnly End => Day is not null ? Start
        : Week is not null ? Start.AddDays(6)
        : Season is not null ? Start.AddMonths(Season[0] == 'H' ? 6 : 3).AddDays(-1)
        : Month is not null ? Start.AddMonths(1).AddDays(-1)
        : new(Year, 12, 31);

    // meteorological seasons; a winter belongs to the year that it begins in
    int FirstMonth => Season switch { "SP" => 3, "SU" => 6, "FA" => 9, "WI" => 12, "Q2" => 4, "Q3" or "H2" => 7, "Q4" => 10, _ => 1 };

    public static CalendarPoint OfDay(DateOnly day) => new(day.Year, day.Month, day.Day);

    public static CalendarPoint OfWeek(DateOnly day) =>
        new(ISOWeek.GetYear(day.ToDateTime(TimeOnly.MinValue)), Week: ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue)));

    /// <summary>The point that a TIMEX value with a year names, or null where it names none that exists.</summary>
    public static CalendarPoint? Parse(string timex)
    {
        if (timex is [_, _, _, _, '-', 'Q', >= '1' and <= '4'] or [_, _, _, _, '-', 'H', >= '1' and <= '2'])
        {
            return int.TryParse(timex.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var own) && own > 0 ? new(own, Season: timex[5..]) : null;
        }

        if (MovableFeast.Is(timex))
        {
            return MovableFeast.Day(timex) is { } feast ? OfDay(feast) : null;
        }

        var parsed = new TimexProperty(timex);
        if (parsed.Year is not { } year || year == 0)
        {
            return null;
        }

        var point = new CalendarPoint(year, parsed.Month, parsed.DayOfMonth, parsed.WeekOfYear, parsed.Season);
        return point.Exists && point.ToString() == timex ? point : null;
    }

    /// <summary>The same kind of point so many years off; the last day of a shorter February where there is no such day.</summary>
    public CalendarPoint AddYears(int years) =>
        this with { Year = Year + years, Day = Day is { } day ? Math.Min(day, DateTime.DaysInMonth(Year + years, Month!.Value)) : null };

    /// <inheritdoc/>
    public override string ToString() => Season is ['Q' or 'H', ..] ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Season}") :
        new TimexProperty { Year = Year, Month = Month, DayOfMonth = Day, WeekOfYear = Week, Season = Season }.TimexValue;

    // the library takes any digits for a month or a day
    bool Exists => Month is null or (>= 1 and <= 12)
        && (Day is not { } day || (day >= 1 && day <= DateTime.DaysInMonth(Year, Month!.Value)))
        && (Week is not { } week || (week >= 1 && week <= ISOWeek.GetWeeksInYear(Year)));
}
