using System.Globalization;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Reconciling.Dating;

/// <summary>When an article can have appeared that says how long somebody has been gone, and since when: "not seen for more than five years, having disappeared in May 2011".</summary>
static class ElapsedTime
{
    /// <summary>The first day on which that could be said, or null where a breakdown does not hold both, or says "nearly" or "less than".</summary>
    /// <param name="breakdown">What narrows a figure, such as <c>duration=>P5Y;since=2011-05</c>.</param>
    public static MentionedTime? Of(string? breakdown)
    {
        var pairs = (breakdown ?? "").Split(';').Select(p => p.Split('=', 2)).Where(p => p.Length == 2).ToLookup(p => p[0], p => p[1], StringComparer.Ordinal);
        return pairs["duration"].SingleOrDefault() is { } duration && TimexDuration.Months(duration.TrimStart('>', '=')) is { } months
            && pairs["since"].SingleOrDefault() is { } since && TimexResolver.Days(since).Start is { } start
                ? new(start.AddMonths(months), string.Create(CultureInfo.InvariantCulture, $"{(months % 12 == 0 ? $"{months / 12} years" : $"{months} months")} since {since}"))
                : null;
    }
}
