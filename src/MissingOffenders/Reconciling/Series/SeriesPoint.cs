using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling.Series;

/// <summary>The values of one time.</summary>
/// <param name="Window">The time.</param>
/// <param name="Low">The least.</param>
/// <param name="Best">The one that stands, or null.</param>
/// <param name="High">The greatest.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Independent">How many origins.</param>
/// <param name="Names">Who says so, each once.</param>
public sealed record SeriesPoint(TimeWindow Window, decimal Low, decimal? Best, decimal High, int Articles, int Independent, IReadOnlyList<string> Names)
{
    const int Named = 4;

    /// <summary>Whether these are counts of all that happened in the time, not of a day in it.</summary>
    public bool IsPeriod { get; init; }

    /// <summary>Whether a contradiction that one of its figures is in is open.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Whether it counts the same as the point before it, so that the two may be joined. Counts in a period are joined with nothing.</summary>
    public bool Follows { get; init; }

    /// <summary>The last day, by which points are drawn.</summary>
    public DateOnly Day => Window.End;

    /// <summary>Who says so, in a few words.</summary>
    public string Sources => string.Join(", ", Names.Take(Named)) + (Names.Count > Named ? $" and {Names.Count - Named} more" : "");
}
