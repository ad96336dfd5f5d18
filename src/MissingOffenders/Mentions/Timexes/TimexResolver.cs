using System.Globalization;

namespace MissingOffenders.Mentions.Timexes;

/// <summary>Completes TIMEX values by the article's day of publication.</summary>
static class TimexResolver
{
    /// <summary>The value with what the day of publication tells of it, or null where it is no possible date.</summary>
    /// <param name="timex">A value as a rule's template gives it.</param>
    /// <param name="published">Day of publication, or null where it is unknown.</param>
    public static string? Resolve(string timex, DateOnly? published) => timex.Length == 0 ? published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : timex;
}
