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

    static string Make(decimal amount, string unit) => string.Create(CultureInfo.InvariantCulture, $"P{amount:0.##}{unit}");
}
