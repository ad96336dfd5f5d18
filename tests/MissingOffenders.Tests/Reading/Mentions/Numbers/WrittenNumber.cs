using System.Globalization;

namespace MissingOffenders.Tests.Reading.Mentions.Numbers;

/// <summary>Ways to write a number, each with what it writes.</summary>
static class WrittenNumber
{
    static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    static readonly (long Value, string Word)[] Scales = [(1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand")];

    /// <summary>All ways in which <paramref name="number"/> can be written so that nothing of it is lost.</summary>
    public static IEnumerable<string> Ways(long number)
    {
        yield return number.ToString(CultureInfo.InvariantCulture);
        foreach (var mark in new[] { ",", "\u202F", "\u2009", "\u2007", "’", "'", "，", " ", "\u00A0", ",\u200B" })
        {
            yield return Grouped(number, mark);
        }

        yield return string.Concat(Grouped(number, ",").Select(c => char.IsAsciiDigit(c) ? (char)('０' + c - '0') : c));
        yield return string.Join('\u00AD', number.ToString(CultureInfo.InvariantCulture).ToCharArray());
        foreach (var (hyphen, and, comma) in new[] { ("-", " and ", ""), (" ", " and ", ""), ("‑", " ", ""), ("-", " and ", ",") })
        {
            yield return Words(number, hyphen, and, comma);
        }

        foreach (var scaled in Scales.Where(s => number >= s.Value && number % (s.Value / 100) == 0).Select(s => (Digits: (number / (decimal)s.Value).ToString("0.##", CultureInfo.InvariantCulture), s.Word)))
        {
            yield return $"{scaled.Digits} {scaled.Word}";
            if (scaled.Word is "billion")
            {
                yield return scaled.Digits + "bn";
            }
            else if (scaled.Word is "thousand")
            {
                yield return scaled.Digits + "k";
            }
        }
    }

    static string Grouped(long number, string mark) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(",", mark, StringComparison.Ordinal);

    static string Words(long number, string hyphen, string and, string comma)
    {
        var parts = new List<string>();
        var rest = number;
        foreach (var (value, word) in Scales.Where(s => number >= s.Value))
        {
            if (rest / value is > 0 and var groups)
            {
                parts.Add($"{Below(groups, hyphen, and)} {word}");
                rest %= value;
            }
        }

        if (rest > 0 || parts.Count == 0)
        {
            parts.Add((parts.Count > 0 && rest < 100 ? "and " : "") + Below(rest, hyphen, and));
        }

        // a comma before "and five" would begin a list
        return string.Join(" ", parts.Select((p, i) => i + 1 < parts.Count && !parts[i + 1].StartsWith("and", StringComparison.Ordinal) && rest is 0 or >= 100 ? p + comma : p));
    }

    static string Below(long number, string hyphen, string and) => number switch
    {
        >= 1000 => $"{Below(number / 1000, hyphen, and)} thousand {Below(number % 1000, hyphen, and)}",
        >= 100 => Small[number / 100] + " hundred" + (number % 100 == 0 ? "" : and + Below(number % 100, hyphen, and)),
        >= 20 => Tens[number / 10] + (number % 10 == 0 ? "" : hyphen + Small[number % 10]),
        _ => Small[number],
    };
}
