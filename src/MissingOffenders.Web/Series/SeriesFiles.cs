using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Reconciling.Series;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Series;

/// <summary>Series as files to take home.</summary>
static class SeriesFiles
{
    /// <summary>Address of the table.</summary>
    public const string Csv = "/series.csv";

    /// <summary>Address of the chart.</summary>
    public const string Svg = "/series.svg";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Csv, (HttpRequest request, ComparedCase compared) =>
            Give(request, compared, "csv", "text/csv; charset=utf-8", Table));
        routes.MapGet(Svg, (HttpRequest request, ComparedCase compared) =>
            Give(request, compared, "svg", "image/svg+xml", series => $"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{SeriesChart.Draw(series).ToString(SaveOptions.None)}\n"));
    }

    static IResult Give(HttpRequest request, ComparedCase compared, string ending, string type, Func<FigureSeries, string> write)
    {
        if (compared.Now.Whole is not { } result || compared.Rules is not { } rules)
        {
            return Results.Text("The figures have not been compared yet. Open the page of series first.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        return SeriesChoice.Of(request.GetEncodedUrl(), SeriesChoice.All(result)) is { } choice
            ? Results.File(Encoding.UTF8.GetBytes(write(choice.In(result, rules))), type, $"{Name(choice)}.{ending}")
            : Results.NotFound();
    }

    static string Table(FigureSeries series)
    {
        using var text = new StringWriter();
        SeriesCsv.Write(series, text);
        return text.ToString();
    }

    /// <summary>A name that every file system takes.</summary>
    static string Name(SeriesChoice choice) =>
        string.Join('-', new string([.. $"{choice.Subject} {choice.Measure} {choice.Breakdown}".Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
