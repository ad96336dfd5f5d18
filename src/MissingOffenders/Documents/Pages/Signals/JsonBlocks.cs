using System.Text.Json;
using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Reads the blocks of JSON-LD on a page.</summary>
static class JsonBlocks
{
    static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 100 };

    public static IEnumerable<JsonElement> Read(IHtmlDocument page) =>
        page.Scripts.Where(s => s.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true)
            .Select(s => Parse(Unwrap(s.TextContent))).OfType<JsonElement>();

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
