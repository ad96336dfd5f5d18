using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace MissingOffenders.Web.Serving;

/// <summary>Style, script and icon, out of the assembly.</summary>
static class EmbeddedAssets
{
    const int TagLength = 16;

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
            EntityTagHeaderValue tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..TagLength]}\"");
            routes.MapGet(path, (HttpResponse response) =>
            {
                // They are the same for everybody and hold nothing of the case: the browser keeps them, and asks whether they still hold.
                response.Headers.CacheControl = "private, no-cache";
                return Results.Bytes(content, type, entityTag: tag);
            });
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
