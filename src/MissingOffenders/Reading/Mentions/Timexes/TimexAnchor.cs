using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>
/// A time counted from another: <c>PRESENT_REF-P1Y</c> (last year), <c>PRESENT_REF-P1Y-03</c> (March last year),
/// <c>REF-P1Y</c> (the year before the time that the text speaks of).
/// </summary>
/// <param name="FromPresent">Whether it counts from the day of publication; else from a time that the discourse knows.</param>
/// <param name="Amount">How many units later; negative for earlier.</param>
/// <param name="Unit"><c>Y</c>, <c>M</c>, <c>W</c>, <c>D</c>, <c>Q</c> for quarters, or <c>FY</c> for fiscal years.</param>
/// <param name="Rest">Month, or month and day, inside the year that it counts to, with a hyphen before each; may be empty.</param>
readonly record struct TimexAnchor(bool FromPresent, int Amount, string Unit, string Rest)
{
    public const string Present = "PRESENT_REF";
    public const string Reference = "REF";

    static readonly Dictionary<string, (string Unit, int Factor)> Units = new(StringComparer.Ordinal)
    {
        ["Y"] = ("Y", 1), ["M"] = ("M", 1), ["W"] = ("W", 1), ["D"] = ("D", 1), ["FY"] = ("FY", 1), ["Q"] = ("Q", 1), ["DE"] = ("Y", 10), ["CE"] = ("Y", 100), ["FN"] = ("W", 2),
    };

    /// <summary>What <paramref name="timex"/> says, or null where it is no such value.</summary>
    public static TimexAnchor? Parse(string timex)
    {
        var fromPresent = timex.StartsWith(Present, StringComparison.Ordinal);
        var offset = (fromPresent ? Present : Reference).Length;
        if (!timex.StartsWith(fromPresent ? Present : Reference, StringComparison.Ordinal))
        {
            return null;
        }

        if (timex.Length == offset)
        {
            return new(fromPresent, 0, "D", "");
        }

        var rest = timex.IndexOf('-', Math.Min(timex.Length, offset + 2));
        var duration = timex[(offset + 1)..(rest < 0 ? timex.Length : rest)];
        var digits = duration.Skip(1).TakeWhile(char.IsAsciiDigit).Count();
        return timex[offset] is '-' or '+' && duration is ['P', ..] && digits > 0
            && int.TryParse(duration.AsSpan(1, digits), NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && Units.TryGetValue(duration[(1 + digits)..], out var unit)
                ? new(fromPresent, (timex[offset] == '-' ? -amount : amount) * unit.Factor, unit.Unit, rest < 0 ? "" : timex[rest..])
                : null;
    }

    /// <summary>The value when counted from <paramref name="day"/>, as exact as its unit; null where it is no possible date.</summary>
    public string? From(DateOnly day) => Unit switch
    {
        "Y" => CalendarPoint.Parse(new CalendarPoint(day.Year + Amount) + Rest)?.ToString(),
        "M" => Month(day.AddMonths(Amount)),
        "W" => CalendarPoint.OfWeek(day.AddDays(7 * Amount)).ToString(),
        "FY" => FiscalYear.Containing(day).AddYears(Amount).ToString(),
        "Q" => Quarter(day.AddMonths(3 * Amount)),
        _ => CalendarPoint.OfDay(day.AddDays(Amount)).ToString(),
    };

    /// <summary>The value when counted from another point of the text; null where that is less exact than the unit.</summary>
    public CalendarPoint? From(CalendarPoint point) => Unit switch
    {
        "Y" when Rest.Length > 0 => CalendarPoint.Parse(new CalendarPoint(point.Year + Amount) + Rest),
        "Y" => point.AddYears(Amount),
        "M" when point.Day is not null => CalendarPoint.OfDay(point.Start.AddMonths(Amount)),
        "M" when point.Month is not null => CalendarPoint.Parse(Month(point.Start.AddMonths(Amount))),
        "Q" when point.Season is ['Q', ..] => CalendarPoint.Parse(Quarter(point.Start.AddMonths(3 * Amount))),
        "W" when point.Week is not null => CalendarPoint.OfWeek(point.Start.AddDays(7 * Amount)),
        "W" when point.Day is not null => CalendarPoint.OfDay(point.Start.AddDays(7 * Amount)),
        "D" when point.Day is not null => CalendarPoint.OfDay(point.Start.AddDays(Amount)),
        _ => null,
    };

    static string Quarter(DateOnly day) => new CalendarPoint(day.Year, Season: $"Q{((day.Month - 1) / 3) + 1}").ToString();

    static string Month(DateOnly day) => new CalendarPoint(day.Year, day.Month).ToString();
}
