using MissingOffenders.Reconciling.Series;

namespace MissingOffenders.Web.Series.Tiles;

/// <summary>What forces counted on one day.</summary>
/// <param name="Day">The day.</param>
/// <param name="Measure">What they counted.</param>
/// <param name="Breakdown">What narrows it; empty for totals.</param>
/// <param name="Values">Their values whose time holds the day, by force.</param>
sealed record ForceDay(DateOnly Day, string Measure, string Breakdown, IReadOnlyDictionary<string, SeriesPoint> Values);
