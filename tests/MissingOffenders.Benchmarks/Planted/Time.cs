using System.Globalization;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>When a count holds, as a case keeps it.</summary>
/// <param name="Timex">The time as TIMEX3, or null.</param>
/// <param name="Start">First day, or null.</param>
/// <param name="End">Last day, or null.</param>
/// <param name="Basis">How it is known.</param>
readonly record struct Time(string? Timex, DateOnly? Start, DateOnly? End, string Basis)
{
    /// <summary>Nothing but the day of publication tells it.</summary>
    public static Time Publication { get; } = new(null, null, null, "publication");

    /// <summary>Nothing tells it.</summary>
    public static Time Unknown { get; } = new(null, null, null, "unknown");

    /// <summary>A day that the sentence states.</summary>
    public static Time Day(DateOnly day) => new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day, "stated");

    /// <summary>A financial year that the sentence states.</summary>
    public static Time Year(int first) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{first}/{first + 1}"), new(first, 4, 1), new(first + 1, 3, 31), "stated");

    /// <summary>As articles print it behind a count; empty where they do not.</summary>
    public string Text => (Start, End) switch
    {
        ({ } day, _) when day == End => string.Create(CultureInfo.InvariantCulture, $" on {day:d MMMM yyyy}"),
        ({ } start, { } end) => string.Create(CultureInfo.InvariantCulture, $" in {start.Year}/{end:yy}"),
        _ => "",
    };
}
