using System.Text.Json;
using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Reads the blocks of JSON-LD on a page.</summary>
static class JsonBlocks
{
    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 100 };

    const int LeastData = 200;
    const int MostData = 10_000_000;
    const int LongestName = 80;

    public static IEnumerable<JsonElement> Read(IHtmlDocument page) =>
        page.Scripts.Where(s => s.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(s => Parse(Unwrap(s.TextContent))).OfType<JsonElement>();

    /// <summary>Data that a page gives its own scripts: blocks of JSON, and what is assigned to one name of the window.</summary>
    public static IEnumerable<JsonElement> Data(IHtmlDocument page) =>
        page.Scripts.Select(s => s.Type is null or "" or "text/javascript" or "application/javascript" ? Assigned(s.TextContent)
                : s.Type.EndsWith("json", StringComparison.OrdinalIgnoreCase) && !s.Type.Contains("ld+json", StringComparison.OrdinalIgnoreCase) ? s.TextContent
                : null)
            .Where(t => t?.Length is > LeastData and < MostData).Select(t => Parse(Unwrap(t!))).OfType<JsonElement>();

    /// <summary><c>window.__STATE__ = {...};</c>: what follows the sign, or null.</summary>
    static string? Assigned(string script)
    {
        var start = script.AsSpan().TrimStart();
        var sign = start.IndexOf('=');
        return start.StartsWith("window") && sign is > 0 and < LongestName && start[(sign + 1)..].TrimStart() is ['{' or '[', ..] ? start[(sign + 1)..].ToString() : null;
    }

    static JsonElement? Parse(string json) => TryParse(json) ?? TryParse(JsonMender.Mend(json));

    static JsonElement? TryParse(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Lenient);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>From the first bracket on, without the comment or CDATA marks around it.</summary>
    static string Unwrap(string text)
    {
        var bare = text.Replace("<![CDATA[", "", StringComparison.OrdinalIgnoreCase).Replace("]]>", "", StringComparison.Ordinal)
            .Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        var start = bare.AsSpan().IndexOfAny('{', '[');
        var json = start < 0 ? "" : bare[start..];
        return json.Contains('"', StringComparison.Ordinal) ? json : json.Replace("&quot;", "\"", StringComparison.Ordinal);
    }
}
