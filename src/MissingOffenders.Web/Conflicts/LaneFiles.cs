using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Web.Comparing;
using MissingOffenders.Web.Conflicts.Lanes;
using MissingOffenders.Web.Drawings;
using MissingOffenders.Web.Settings;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Conflicts;

/// <summary>Lanes as files to take home.</summary>
static class LaneFiles
{
    const string Svg = "/conflict.svg";
    const string IdName = "id";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(Svg, (HttpRequest request, ComparedCase compared, ReviewSettings settings) =>
            compared.Now is { Result: { } result } now && now.Find(request.Query[IdName].ToString()) is { } conflict
                ? ChartFile.Of(LaneDrawing.Draw(conflict, LaneChart.Of(conflict, result), ChartFile.Colors(request), settings.Today()), ChartFile.NameOf(conflict.Subject() + " conflict", "svg"))
                : Results.NotFound());

    /// <summary>Where the lanes of a conflict are drawn.</summary>
    public static string Address(string conflictId) => Choices.None.With(IdName, conflictId).Address(Svg);
}
