using System.Globalization;
using MissingOffenders.Cases;

namespace MissingOffenders.Reconciliation.Series;

/// <summary>A series as CSV: RFC 4180, ISO 8601 days, point decimals; what is not known is empty.</summary>
public static class SeriesCsv
{
    /// <summary>Names of the columns.</summary>
    const string Header = "start,end,low,best,high,articles,independent_sources,sources";

    /// <summary>The lines, the first with the names of the columns.</summary>
    public static IEnumerable<string> Lines(FigureSeries series)
    {
        ArgumentNullException.ThrowIfNull(series);
        return series.Points.Select(Line).Prepend(Header);
    }

    static string Line(SeriesPoint point) => string.Join(
        ',',
        IsoDay.Of(point.Window.Start),
        IsoDay.Of(point.Window.End),
        N(point.Low),
        N(point.Best),
        N(point.High),
        N(point.Articles),
        N(point.Independent),
        $"\"{point.Sources.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

    static string N(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
