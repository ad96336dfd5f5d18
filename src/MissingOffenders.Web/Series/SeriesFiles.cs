using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Series;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Drawings;
using MissingOffenders.Web.Series.Tiles;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Series;

/// <summary>Series and maps as files to take home.</summary>
static class SeriesFiles
{
    /// <summary>Address of the table.</summary>
    public const string Csv = "/series.csv";

    /// <summary>Address of the chart.</summary>
    public const string Svg = "/series.svg";

    /// <summary>Address of the map of forces.</summary>
    public const string Tiles = "/forces.svg";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet(Csv, (HttpRequest request, ComparedCase compared) => Give(request, compared, (choice, result, rules) =>
            Results.File(Encoding.UTF8.GetBytes(Table(choice.In(result, rules))), "text/csv; charset=utf-8", choice.FileName("csv"))));
        routes.MapGet(Svg, (HttpRequest request, ComparedCase compared, ReviewSettings settings) => Give(request, compared, (choice, result, rules) =>
            ChartFile.Of(SeriesChart.Draw(choice.In(result, rules), ChartFile.Colors(request), settings.Today()), choice.FileName("svg"))));
        routes.MapGet(Tiles, (HttpRequest request, ComparedCase compared, ReviewSettings settings) => Give(request, compared, (choice, result, rules) =>
            ForceDays.Of(result, choice.Measure, choice.Breakdown, rules).On(request.Query[SeriesChoice.DayName]) is { } day
                ? ChartFile.Of(TileMap.Draw(day, ChartFile.Colors(request), settings.Today()), choice.FileName("svg", "forces"))
                : Results.NotFound()));
    }

    static IResult Give(HttpRequest request, ComparedCase compared, Func<SeriesChoice, ReconciliationResult, ReconciliationRules, IResult> give) =>
        compared.Now.Whole is not { } result || compared.Rules is not { } rules
            ? Results.Text("The figures have not been compared yet. Open the page of series first.", statusCode: StatusCodes.Status503ServiceUnavailable)
            : SeriesChoice.Of(request.GetEncodedUrl(), SeriesChoice.All(result)) is { } choice ? give(choice, result, rules)
            : Results.NotFound();

    static string Table(FigureSeries series)
    {
        using var text = new StringWriter();
        SeriesCsv.Write(series, text);
        return text.ToString();
    }
}
