using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>A British financial year, 1 April to 31 March, which MAPPA reports use too.</summary>
/// <param name="First">The calendar year in which it begins.</param>
readonly record struct FiscalYear(int First)
{
    // more are no period of the press but something else: a month, a reference
    const int MostYears = 30;

    public DateOnly Start => new(First, 4, 1);

    public DateOnly End => new(First + 1, 3, 31);

    public static FiscalYear Containing(DateOnly day) => new(day.Month >= 4 ? day.Year : day.Year - 1);

    /// <summary>The year of <c>2013/2014</c>, or null where those are not two years in a row.</summary>
    public static FiscalYear? Parse(string timex) =>
        timex.Length == 9 && timex[4] == '/' && Years(timex) is var (first, last) && last == first + 1 ? new(first) : null;

    /// <summary>The two years of <c>2013/14</c>, <c>1999/00</c>, <c>2010/2014</c>; null where they are none or the second is not later.</summary>
    public static (int First, int Last)? Years(string timex)
    {
        var slash = timex.IndexOf('/', StringComparison.Ordinal);
        if (slash != 4 || !Number(timex.AsSpan(0, 4), out var first) || !Number(timex.AsSpan(5), out var last) || timex.Length is not (7 or 9))
        {
            return null;
        }

        var century = first - (first % 100);
        var full = timex.Length == 9 ? last : century + last > first ? century + last : century + 100 + last;
        return full > first && full - first <= MostYears ? (first, full) : null;
    }

    public FiscalYear AddYears(int years) => new(First + years);

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{First:0000}/{First + 1:0000}");

    static bool Number(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
