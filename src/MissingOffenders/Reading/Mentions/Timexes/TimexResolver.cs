using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>
/// Completes TIMEX values by the article's day of publication.
/// <para>
/// Values that come out: <c>2015-03-10</c>, <c>2015-03</c>, <c>2015</c>, <c>2015-W11</c>, <c>2014-SU</c>, <c>199X</c> (decade),
/// <c>2013/2014</c> (fiscal year), <c>2015-02/2015-03</c> (range); durations with <c>&gt;</c>, <c>&gt;=</c>, <c>&lt;</c>, <c>&lt;=</c>
/// before them or a slash between them; times of day (<c>T18:30</c>).
/// Where the day of publication is unknown: <c>XXXX-03-31</c>, <c>XXXX-03</c>, <c>XXXX-WXX-5</c>, <c>PRESENT_REF-P1Y</c> (also with
/// <c>M</c>, <c>W</c>, <c>D</c>, <c>FY</c>) and ranges of these. Where the text counts from a time of its own: <c>REF-P1Y</c>,
/// <c>REF+P1Y</c>, <c>REF-P1Y-03</c>, which <see cref="Relate"/> completes.
/// </para>
/// <para>
/// A rule's template may put a word before a value: <c>end</c>, <c>start</c> (last and first day), <c>early</c>, <c>mid</c>, <c>late</c> (a part, which
/// stands for the whole), <c>last</c>, <c>next</c> (not that of publication), <c>coming</c> (not before it), <c>week</c> (that of a day), <c>ref</c> (nothing is counted),
/// <c>fiscal 2013/14</c>, <c>years 2010/14</c>, <c>decade 1990</c>, <c>century 20</c>, <c>past P5Y</c>, <c>past-fiscal 3</c>, <c>span P12M 2014-03</c>,
/// <c>time 6.30 pm</c>, a modifier's code before a duration; <c>a..b</c> is the range from a to b; <c> +TMO</c> behind it is a part of the day.
/// </para>
/// </summary>
static class TimexResolver
{
    /// <summary>The value with what the day of publication tells of it, or null where it is no possible date.</summary>
    /// <param name="timex">A value as a rule's template gives it.</param>
    /// <param name="published">Day of publication, or null where it is unknown.</param>
    /// <param name="ahead">Whether a time without a year is the next such, not the last.</param>
    public static string? Resolve(string timex, DateOnly? published, bool ahead = false)
    {
        if (timex.Length == 0)
        {
            return published is { } day ? CalendarPoint.OfDay(day).ToString() : null;
        }

        var space = timex.IndexOf(' ', StringComparison.Ordinal);
        return timex.Split("..") is [var first, var last] ? Range(first, last, published, ahead)
            : space > 0 ? Apply(timex[..space], timex[(space + 1)..], published, ahead)
            : IsComplete(timex) ? timex
            : timex[0] == 'P' && !timex.StartsWith(TimexAnchor.Present, StringComparison.Ordinal) ? TimexDuration.Normalise(timex)
            : TimexPoint.Resolve(timex, published, ahead ? Nearest.After : Nearest.Before);
    }

    /// <summary>First and last day of a value; nulls where it does not tell.</summary>
    public static (DateOnly? Start, DateOnly? End) Days(string timex)
    {
        if (FiscalYear.Parse(timex) is { } fiscal)
        {
            return (fiscal.Start, fiscal.End);
        }

        return TimexRange.Split(timex) is var (first, last) ? (Days(first).Start, Days(last).End)
            : CalendarPoint.Parse(IsDecade(timex) ? timex[..3] + "0" : timex) is { } point
                ? (point.Start, (IsDecade(timex) ? point.AddYears(9) : point).End)
            : (null, null);
    }

    /// <summary>Whether the value counts from a time that only the discourse knows.</summary>
    public static bool IsRelative(string timex) => TimexAnchor.Parse(timex) is { FromPresent: false };

    /// <summary>Completes a relative value by the time that it counts from; null where that time is not exact enough.</summary>
    /// <param name="timex">A value for which <see cref="IsRelative"/> holds.</param>
    /// <param name="reference">The value that the text spoke of before.</param>
    public static string? Relate(string timex, string reference)
    {
        if (TimexAnchor.Parse(timex) is not { FromPresent: false } anchor)
        {
            return null;
        }

        return FiscalYear.Parse(reference) is { } fiscal ? (anchor.Unit is "Y" or "FY" && anchor.Rest.Length == 0 ? fiscal.AddYears(anchor.Amount).ToString() : null)
            : TimexRange.Split(reference) is not var (first, last) ? (CalendarPoint.Parse(reference) is { } point ? anchor.From(point)?.ToString() : null)
            : Relate(timex, first) is { } from && Relate(timex, last) is { } to ? TimexRange.Of(from, to) : null;
    }

    /// <summary>The value itself, or what <see cref="Relate"/> makes of a relative one; null where that cannot be.</summary>
    public static string? Against(string timex, string? reference) =>
        !IsRelative(timex) ? timex : reference is null ? null : Relate(timex, reference);

    /// <summary>The value of a day.</summary>
    public static string Day(DateOnly day) => CalendarPoint.OfDay(day).ToString();

    static string? Apply(string word, string timex, DateOnly? published, bool ahead) => word switch
    {
        "end" => Edge(timex, published, ahead, last: true),
        "start" => Edge(timex, published, ahead, last: false),
        "early" or "mid" or "late" => Resolve(timex, published, ahead),
        "last" => TimexPoint.Resolve(timex, published, Nearest.StrictlyBefore),
        "next" => TimexPoint.Resolve(timex, published, Nearest.StrictlyAfter),
        "coming" => TimexPoint.Resolve(timex, published, Nearest.After),
        "week" => Week(timex, published, ahead),
        "ref" => timex,
        "noon" => timex.StartsWith("mid", StringComparison.OrdinalIgnoreCase) && timex.EndsWith("night", StringComparison.OrdinalIgnoreCase) ? "T24:00" : "T12:00",
        "century" => TimexTemplate.Century(timex),
        "fiscal" => FiscalYear.Years(timex) is var (first, last) && last == first + 1 ? new FiscalYear(first).ToString() : null,
        "years" => FiscalYear.Years(timex) is var (first, last) ? TimexRange.Of(Year(first), Year(last)) : null,
        "decade" => timex is [.. var tens, '0'] ? tens + "X" : null,
        "past" => Past(TimexDuration.Normalise(timex), published),
        "past-fiscal" => PastFiscal(int.Parse(timex, CultureInfo.InvariantCulture), published),
        "span" => Span(timex, published),
        "time" => ClockTime.Parse(timex),
        _ => ModifierCodes.TryParse(word, out var modifier) ? TimexDuration.Sign(modifier) + TimexDuration.Normalise(timex) : null,
    };

    static bool IsComplete(string timex) => timex[0] is '>' or '<' or 'T' || timex.Contains('/', StringComparison.Ordinal) || IsDecade(timex);

    static bool IsDecade(string timex) => timex is [_, _, _, 'X'] && char.IsAsciiDigit(timex[2]);

    static string Year(int year) => new CalendarPoint(year).ToString();

    static string? Edge(string timex, DateOnly? published, bool ahead, bool last)
    {
        // without a year the day itself must be the latest: "at the end of March" in early March is last year's
        if (TimexPoint.IsWithoutYear(timex) && TimexPoint.InYear(timex, 2001) is { Day: null, Month: { } month })
        {
            return TimexPoint.Resolve(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:00}-{(last ? DateTime.DaysInMonth(2001, month) : 1):00}"), published, ahead ? Nearest.After : Nearest.Before);
        }

        var resolved = Resolve(timex, published, ahead);
        var (from, to) = resolved is null ? (null, null) : Days(resolved);
        return (last ? to : from) is { } day ? CalendarPoint.OfDay(day).ToString()
            : resolved is not null && TimexAnchor.Parse(resolved) is { Unit: "Y", Rest: "" } ? resolved + (last ? "-12-31" : "-01-01")
            : resolved;
    }

    static string? Range(string first, string last, DateOnly? published, bool ahead)
    {
        if (Resolve(first, published, ahead) is not { } from || Resolve(last, published, ahead) is not { } to)
        {
            return null;
        }

        // one side has no year of its own: it is the nearest that keeps the order
        var range = TimexRange.Of(from, to);
        return range is not null || from.Length < 7 || CalendarPoint.Parse(from) is not { } start || CalendarPoint.Parse(to) is not { } end ? range
            : TimexPoint.IsWithoutYear(last) ? TimexRange.Of(from, end.AddYears(1).ToString())
            : start.Year == end.Year && !ahead ? TimexRange.Of(start.AddYears(-1).ToString(), to)
            : null;
    }

    /// <summary>The week that a day stands in.</summary>
    static string? Week(string timex, DateOnly? published, bool ahead) =>
        Resolve(timex, published, ahead) is { } resolved && CalendarPoint.Parse(resolved) is { Day: not null } day ? CalendarPoint.OfWeek(day.Start).ToString() : null;

    static string? Past(string duration, DateOnly? published) =>
        published is not { } day ? $"{TimexAnchor.Present}-{duration}/{TimexAnchor.Present}"
        : TimexDuration.Months(duration) is { } months
            ? TimexRange.Of(new CalendarPoint(day.AddMonths(-months).Year, day.AddMonths(-months).Month).ToString(), new CalendarPoint(day.Year, day.Month).ToString())
        : TimexAnchor.Parse($"{TimexAnchor.Present}-{duration}") is { Unit: "W" or "D" } anchor
            ? TimexRange.Of(CalendarPoint.OfDay(day.AddDays(anchor.Amount * (anchor.Unit == "W" ? 7 : 1))).ToString(), CalendarPoint.OfDay(day).ToString())
        : null;

    /// <summary>Fiscal years that were over on the day of publication.</summary>
    static string? PastFiscal(int years, DateOnly? published)
    {
        if (published is not { } day)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{TimexAnchor.Present}-P{years}FY/{TimexAnchor.Present}-P1FY");
        }

        var last = FiscalYear.Containing(day.AddDays(1)).AddYears(-1);
        return years == 1 ? last.ToString() : TimexRange.Of(last.AddYears(1 - years).ToString(), last.ToString());
    }

    static string? Span(string spanAndEnd, DateOnly? published)
    {
        var parts = spanAndEnd.Split(' ');
        if (TimexDuration.Months(parts[0]) is not { } months)
        {
            return null;
        }

        var end = TimexPoint.IsWithoutYear(parts[1]) ? Edge(parts[1], published, ahead: false, last: true) : Resolve(parts[1], published);
        return end is null ? null
            : CalendarPoint.Parse(end) is { } point ? TimexRange.EndingWith(point, months)
            : TimexPoint.InYear(end, 2001) is { } withoutYear && months <= 12
                ? $"XXXX-{withoutYear.End.AddDays(1).AddMonths(-months).Month:00}/XXXX-{withoutYear.Month:00}"
            : null;
    }
}
