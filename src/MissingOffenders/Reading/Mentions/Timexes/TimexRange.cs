namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Ranges of two TIMEX values: <c>2015-02/2015-03</c>.</summary>
static class TimexRange
{
    /// <summary>
    /// From one value to another. Two calendar years in a row become months, because <c>2013/2014</c> is a fiscal year.
    /// Null where the second ends before the first begins.
    /// </summary>
    public static string? Of(string first, string last)
    {
        if (CalendarPoint.Parse(first) is not { } from || CalendarPoint.Parse(last) is not { } to)
        {
            return $"{Outer(first, 0)}/{Outer(last, 1)}";
        }

        return to.End < from.Start ? null
            : from.ToString().Length == 4 && to.ToString().Length == 4 && to.Year == from.Year + 1 ? $"{from}-01/{to}-12"
            : $"{from}/{to}";
    }

    /// <summary>The two sides, or null where the value is no range.</summary>
    public static (string First, string Last)? Split(string timex) =>
        timex.Split('/') is [var first, var last] && FiscalYear.Parse(timex) is null ? (first, last) : null;

    /// <summary>A range of so many months that ends with a point; a fiscal year where it is one.</summary>
    public static string? EndingWith(CalendarPoint end, int months)
    {
        if (end.Month is null)
        {
            return null;
        }

        var start = end.End.AddDays(1).AddMonths(-months);
        var isFiscal = months == 12 && end.Month == 3 && end.End.Day == 31;
        return isFiscal ? new FiscalYear(start.Year).ToString()
            : end.Day is not null && end.End.AddDays(1).Day != 1 ? Of(CalendarPoint.OfDay(start).ToString(), end.ToString())
            : Of(new CalendarPoint(start.Year, start.Month).ToString(), new CalendarPoint(end.Year, end.Month).ToString());
    }

    // a fiscal year or a range inside a range: what counts is where it begins, or ends
    static string Outer(string timex, int side) =>
        FiscalYear.Parse(timex) is { } fiscal ? new CalendarPoint(fiscal.First + side, side == 0 ? 4 : 3).ToString()
        : Split(timex) is var (first, last) ? side == 0 ? first : last
        : timex;
}
