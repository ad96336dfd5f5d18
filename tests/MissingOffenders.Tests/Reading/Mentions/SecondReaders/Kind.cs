using System.Globalization;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Tests.Reading.Mentions.Numbers;

namespace MissingOffenders.Tests.Reading.Mentions.SecondReaders;

/// <summary>A kind of expression, of which any number can be made.</summary>
/// <param name="Name">Its name in <c>kinds.tsv</c>.</param>
/// <param name="Make">The expression of that index, and what it means: type and value of a quantity, or of a time.</param>
sealed record Kind(string Name, Func<int, (string Text, string Meaning)> Make)
{
    static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
    static readonly string[] Ordinals = ["first", "second", "third", "fourth"];

    /// <summary>Kinds of quantities, in a sentence before "of them".</summary>
    public static IReadOnlyList<Kind> Quantities { get; } =
    [
        new("number", i => WrittenNumber.Ways(Spread(i)).ToList() is var ways ? (ways[i % ways.Count], $"COUNT {Spread(i)}") : default),
        new("money with its scale", i => ($"{new[] { "£", "$", "€", "EUR", "US$" }[i % 5]}{Tenths(i)}{new[] { "m", "bn", " million" }[i % 3]}", $"MONEY {Plain(Tenth(i) * (i % 3 == 1 ? 1_000_000_000 : 1_000_000))}")),
        new("percentage", i => ($"{Tenths(i)}{new[] { "%", " per cent", " percent", "pc" }[i % 4]}", $"PERCENT {Tenths(i)}")),
        new("range", i => (string.Format(CultureInfo.InvariantCulture, new[] { "between {0} and {1}", "{0} to {1}", "{0}-{1}", "{0}–{1}", "{0} or {1}" }[i % 5], 2 + i, 5 + (2 * i)), $"COUNT {2 + i}..{5 + (2 * i)}")),
        new("fraction", i => ($"one in {2 + i}", "RATIO " + (1m / (2 + i)).ToString("0.######", CultureInfo.InvariantCulture))),
        new("vague number", i => new[] { ("dozens", "VAGUE 24..199"), ("hundreds", "VAGUE 200..1999"), ("several hundred", "VAGUE 300..900"), ("tens of thousands", "VAGUE 20000..199999"), ("a handful", "VAGUE 3..9") }[i % 5]),
        new("name", i => ($"{new[] { "FTSE", "Boeing", "Chapter", "Section", "Channel" }[i % 5]} {100 + i}", $"REFERENCE {100 + i}")),
    ];

    /// <summary>Kinds of times, seen from 22 March 2013, a Friday.</summary>
    public static IReadOnlyList<Kind> Times { get; } =
    [
        new("day", i => (Day(i).ToString(new[] { "d MMMM yyyy", "MMMM d, yyyy", "dddd, d MMMM yyyy", "yyyy-MM-dd" }[i % 4], CultureInfo.InvariantCulture), Iso("DATE", Day(i)))),
        new("month", i => ($"{Months[i % 12]} {1950 + i}", FormattableString.Invariant($"DATE {1950 + i}-{(i % 12) + 1:00}"))),
        new("quarter", i => (i % 2 == 0 ? $"Q{(i % 4) + 1} {1950 + i}" : $"the {Ordinals[i % 4]} quarter of {1950 + i}", $"DATE {1950 + i}-Q{(i % 4) + 1}")),
        new("ISO week", i => (FormattableString.Invariant($"{1990 + (i % 20)}-W{(i % 50) + 1:00}"), FormattableString.Invariant($"DATE {1990 + (i % 20)}-W{(i % 50) + 1:00}"))),
        new("decade", i => ($"the {1900 + (10 * (i % 11))}s", $"DATE {190 + (i % 11)}")),
        new("length", i => new[] { "year", "month", "week", "day", "hour" }[i % 5] is var unit ? ($"{2 + i} {unit}s", $"DURATION P{(unit == "hour" ? "T" : "")}{2 + i}{char.ToUpperInvariant(unit[0])}") : default),
        new("time told from publication", i => new[] { ("yesterday", "DATE 2013-03-21"), ("last month", "DATE 2013-02"), ("last year", "DATE 2012"), ("last week", "DATE 2013-W11"), ("next month", "DATE 2013-04") }[i % 5]),
        new("so long ago", i => ($"{2 + (i % 40)} years ago", $"DATE {2011 - (i % 40)}")),
        new("time that comes again", i => new[] { ("every Monday", "SET XXXX-WXX-1"), ("every day", "SET P1D"), ("every year", "SET P1Y"), ("every month", "SET P1M") }[i % 4]),
        new("part of a day", i => new[] { ("yesterday morning", "TIME 2013-03-21TMO"), ("last night", "TIME 2013-03-21TNI"), ("this afternoon", "TIME 2013-03-22TAF") }[i % 3]),
    ];

    // a number of any length for any index, always the same one
    static long Spread(int index) => (long)(Math.Pow(10, index % 12) * 1.9) + ((long)index * index * 7919 % (long)Math.Pow(10, (index % 12) + 1));

    static decimal Tenth(int index) => 1 + (index * 3 / 10m);

    static string Tenths(int index) => Plain(Tenth(index));

    static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    static DateOnly Day(int index) => new DateOnly(1950, 1, 1).AddDays(index * 331);

    static string Iso(string type, DateOnly day) => $"{type} {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
}
