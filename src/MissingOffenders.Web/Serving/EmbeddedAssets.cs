using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MissingOffenders.Web.Serving;

/// <summary>Style, script and icon, out of the assembly.</summary>
static class EmbeddedAssets
{
    static readonly (string Path, string Name, string Type)[] All =
    [
        ("/assets/review.css", "review.css", "text/css; charset=utf-8"),
        ("/assets/review.js", "review.js", "text/javascript; charset=utf-8"),
        ("/assets/icon.svg", "icon.svg", "image/svg+xml"),
        ("/_framework/blazor.web.js", "blazor.web.js", "text/javascript; charset=utf-8"),
        ("/_content/Microsoft.AspNetCore.Components.QuickGrid/QuickGrid.razor.js", "QuickGrid.razor.js", "text/javascript; charset=utf-8"),
    ];

    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var (path, name, type) in All)
        {
            var content = Read(name);
            routes.MapGet(path, () => Results.Bytes(content, type));
        }
    }

    static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedAssets).Assembly.GetManifestResourceStream($"Assets/{name}")
            ?? throw new InvalidOperationException($"The program was built without '{name}'.");
        using MemoryStream all = new();
        stream.CopyTo(all);
        return all.ToArray();
    }
}
