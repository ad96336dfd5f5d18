using System.Globalization;
using MissingOffenders.Documents.Datelines;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Lengths of time: <c>P14Y</c>, <c>&gt;P10Y</c>, <c>P1W/P4M</c>, <c>PT24H</c>.</summary>
static class TimexDuration
{
    /// <summary>The sign that a bound puts before a duration; empty where it says the length itself or nothing exact.</summary>
    public static string Sign(Modifier modifier) => modifier switch
    {
        Modifier.MoreThan => ">",
        Modifier.AtLeast => ">=",
        Modifier.LessThan or Modifier.Nearly => "<",
        Modifier.UpTo => "<=",
        _ => "",
    };

    /// <summary>The value with units that ISO 8601 does not know in those that it does (decades, centuries, fortnights), and whole years of months in years.</summary>
    public static string Normalise(string timex)
    {
        var unit = timex.AsSpan(1).IndexOfAnyExceptInRange('.', '9') + 1;
        return unit <= 1 || !decimal.TryParse(timex.AsSpan(1, unit - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? timex
            : timex[unit..] switch
            {
                "DE" => Make(amount * 10, "Y"),
                "CE" => Make(amount * 100, "Y"),
                "FN" => Make(amount * 2, "W"),
                "M" when amount >= 12 && amount % 12 == 0 => Make(amount / 12, "Y"),
                _ => timex,
            };
    }

    /// <summary>How many months a duration of whole months or years lasts, or null.</summary>
    public static int? Months(string timex)
    {
        var normal = Normalise(timex);
        return normal is ['P', .. var digits, 'Y' or 'M'] && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            ? normal[^1] == 'Y' ? 12 * amount : amount
            : null;
    }

    /// <summary>The number and the unit of a duration, or of a range of two in one unit; null for any other value.</summary>
    public static Quantity? Quantity(string timex)
    {
        if (TimexRange.Split(timex) is var (first, last))
        {
            return Quantity(first) is { } from && Quantity(last) is { } to && from.Unit == to.Unit ? from.To(to) : null;
        }

        var isTime = timex.StartsWith("PT", StringComparison.Ordinal);
        var start = isTime ? 2 : 1;
        var unit = timex.Length > start && timex[0] == 'P' ? timex.AsSpan(start).IndexOfAnyExceptInRange('.', '9') : -1;
        return unit > 0 && decimal.TryParse(timex.AsSpan(start, unit), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            && NameOf(timex[(start + unit)..], isTime) is { } name ? new(amount) { Unit = name } : null;
    }

    static string? NameOf(string unit, bool isTime) => (unit, isTime) switch
    {
        ("Y", false) => "year",
        ("M", false) => "month",
        ("W", false) => "week",
        ("D", false) => "day",
        ("DE", false) => "decade",
        ("CE", false) => "century",
        ("Q", false) => "quarter",
        ("H", true) => "hour",
        ("M", true) => "minute",
        ("S", true) => "second",
        _ => null,
    };

    static string Make(decimal amount, string unit) => string.Create(CultureInfo.InvariantCulture, $"P{amount:0.##}{unit}");
}
