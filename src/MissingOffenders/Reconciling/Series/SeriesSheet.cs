using System.Globalization;
using MissingOffenders.Reconciling.Charts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Series;

/// <summary>What stands around the drawing of a series in words.</summary>
public static class SeriesSheet
{
    /// <summary>What is drawn where nothing is decided, in the order in which it is tried.</summary>
    public const string Method = "Method: the best value is what a reviewer decided; else that of whoever owns the number, that of the latest of stated times, or what most independent sources give. Articles of one origin are one source.";

    internal static Sheet Of(FigureSeries series, ChartColors colors, DateOnly? day) => new("series", series.Title, Description(series), colors)
    {
        Subtitle = series.Points.Count == 0 ? "" : $"People, at the last day that each count holds for{(series.Points.Any(p => p.IsPeriod) ? "; bars count all within a period" : "")}",
        Notes = series.Points.Count == 0 ? [] : [Legend(series), $"Sources: {string.Join(", ", Names(series))}.", day is { } drawn ? $"{Method} State of {Day(drawn)}." : Method],
    };

    /// <summary>What stands beside a point.</summary>
    public static string Label(SeriesPoint point) =>
        (point.Best is { } best ? Numbers.Text(best) : $"{Numbers.Text(point.Low)}–{Numbers.Text(point.High)}") + (point.IsProvisional ? " (p)" : "");

    /// <summary>A point in a sentence.</summary>
    public static string Told(SeriesPoint point) =>
        $"{Explanation.Period(point.Window)}: {(point.Best is { } best ? Numbers.Text(best) : "no best value")}"
        + (point.Low == point.High ? "" : $", from {Numbers.Text(point.Low)} to {Numbers.Text(point.High)}")
        + (point.IsPeriod ? ", counted within the period" : "")
        + (point.IsProvisional ? ", provisional" : "")
        + $" ({point.Sources})";

    static string Description(FigureSeries series) =>
        series.Points.Count == 0 ? "No figures." : $"{series.Points.Count} {(series.Points.Count == 1 ? "time" : "times")}. {string.Join("; ", series.Points.Select(Told))}.";

    static string Legend(FigureSeries series) => string.Join(' ', new[]
    {
        "Dot: the best value of a time.",
        series.Points.Any(p => p.Low != p.High) ? "Band: from the lowest to the highest value that was said." : null,
        series.Points.Any(p => p.Best is null) ? "Without a dot: nothing settles which value is right." : null,
        series.Points.Any(p => p.IsProvisional) ? "(p), hollow or dashed: provisional, since sources contradict each other and nobody has decided." : null,
        series.Points.Any(p => p.IsPeriod) ? "Boxes count all within a period and are not joined with counts on a day." : null,
    }.OfType<string>());

    static IEnumerable<string> Names(FigureSeries series) => series.Points.SelectMany(p => p.Names).Distinct(StringComparer.Ordinal);

    /// <summary>A day as print has it.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
