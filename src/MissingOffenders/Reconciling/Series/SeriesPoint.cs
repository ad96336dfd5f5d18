using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling.Series;

/// <summary>The values of one time.</summary>
/// <param name="Window">The time.</param>
/// <param name="Low">The least.</param>
/// <param name="Best">The one that stands, or null.</param>
/// <param name="High">The greatest.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Independent">How many origins.</param>
/// <param name="Sources">Who says so, for print.</param>
/// <param name="Copies">How many figures at each value repeat another of their origin.</param>
public sealed record SeriesPoint(TimeWindow Window, decimal Low, decimal? Best, decimal High, int Articles, int Independent, string Sources, IReadOnlyDictionary<decimal, int> Copies)
{
    /// <summary>The last day, by which points are drawn.</summary>
    public DateOnly Day => Window.End;
}
