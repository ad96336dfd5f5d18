using System.Globalization;

namespace MissingOffenders.Mentions.Timexes;

/// <summary>Completes TIMEX values by the article's day of publication.</summary>
static class TimexResolver
{
    /// <summary>The value with what the day of publication tells of it, or null where it is no possible date.</summary>
    /// <param name="timex">A value as a rule's template gives it.</param>
    /// <param name="published">Day of publication, or null where it is unknown.</param>
    public static string? Resolve(string timex, DateOnly? published) => timex.Length == 0 ? published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : timex;

    /// <summary>The first and the last day of a value, null where it does not fix one.</summary>
    public static (DateOnly? Start, DateOnly? End) Days(string timex) => timex.Length == 0 ? (DateOnly.MinValue, null) : (null, null);

    /// <summary>A value that counts from another date of the text (<c>REF-1Y</c>), completed by that date; null where it cannot be.</summary>
    public static string? Against(string timex, string? reference) => timex.StartsWith("REF", StringComparison.Ordinal) ? reference : timex;

    /// <summary>The value of a day.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
