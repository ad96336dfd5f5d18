using System.Globalization;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Times of day as the press prints them.</summary>
static class ClockTime
{
    const int DigitsWithoutMark = 4;

    /// <summary>The TIMEX value of <c>6.30 pm</c>, <c>06:38</c>, <c>0638</c>, <c>9 am</c>; null where there is no such time.</summary>
    public static string? Parse(string text)
    {
        var parts = text.Split(' ');
        var clock = parts[0].Length == DigitsWithoutMark && parts[0].All(char.IsAsciiDigit) ? [parts[0][..2], parts[0][2..]] : parts[0].Split('.', ':');
        if (!int.TryParse(clock[0], NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
            || !int.TryParse(clock.ElementAtOrDefault(1) ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
            || minute > 59)
        {
            return null;
        }

        var half = parts.ElementAtOrDefault(1) ?? "";
        return half.Length == 0 ? (hour < 24 ? Print(hour, minute) : null)
            : hour is < 1 or > 12 ? null
            : Print((hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0), minute);
    }

    static string Print(int hour, int minute) => string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}");
}
