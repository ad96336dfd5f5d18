using System.Globalization;
using CsvHelper;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Series;

/// <summary>A series as CSV: RFC 4180, ISO 8601 days, point decimals; what is not known is empty.</summary>
public static class SeriesCsv
{
    static readonly string[] Columns = ["start", "end", "low", "best", "high", "articles", "independent_sources", "sources", "year_inferred", "in_period", "provisional"];

    /// <summary>Writes a line with the names of the columns and one for each point.</summary>
    public static void Write(FigureSeries series, TextWriter target)
    {
        ArgumentNullException.ThrowIfNull(series);
        using var csv = CsvWriter.Create(target, leaveOpen: true);
        csv.WriteHeader(Columns);
        foreach (var point in series.Points)
        {
            foreach (var field in Fields(point))
            {
                csv.WriteField(field);
            }

            csv.EndRecord();
        }
    }

    static string[] Fields(SeriesPoint point) =>
    [
        IsoDay.Of(point.Window.Start),
        IsoDay.Of(point.Window.End),
        N(point.Low),
        N(point.Best),
        N(point.High),
        N(point.Articles),
        N(point.Independent),
        CsvCell.Of(point.Sources),
        B(point.Window.YearIsInferred),
        B(point.IsPeriod),
        B(point.IsProvisional),
    ];

    static string B(bool value) => value ? "true" : "false";

    static string N(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
