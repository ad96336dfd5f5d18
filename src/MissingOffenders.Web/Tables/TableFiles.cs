using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Export.Formats;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Tables;

/// <summary>The table of figures as a file to take home.</summary>
static class TableFiles
{
    /// <summary>Address of the file.</summary>
    public const string Csv = "/table.csv";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Csv, Give).ExcludeFromDescription();

    static IResult Give(HttpRequest request, ReviewCase source, ComparedCase compared)
    {
        var view = TableView.Parse(request.QueryString.Value ?? "");
        var (ids, now) = (view.Apply(source.Items).Select(i => i.Id).ToList(), compared.Now);
        MemoryStream content = new();
        CsvFormat.Write(new Table<ReviewedFigure>("figures", "", view.Columns, source.Records(ids).Select(now.Annotate)) { Key = [] }, content);
        content.Position = 0;
        return Results.File(content, "text/csv; charset=utf-8", "figures.csv");
    }
}
