using System.Text.Json;
using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Pages.Pieces;
using MissingOffenders.Documents.Pages.Signals;

namespace MissingOffenders.Documents.Pages.Told;

/// <summary>The text of an article in the data from which a script builds the page: <c>__NEXT_DATA__</c> and its like.</summary>
static class PageJson
{
    const int Deepest = 40;
    const int LeastProse = 150;

    /// <summary>A part with less than this share of the prose around it is one of several that belong together.</summary>
    const double Share = 0.5;

    /// <summary>What stands below such a name is no text of the article: names of other things, and of what stands for all pages.</summary>
    static readonly string[] Others =
    [
        "related", "trending", "popular", "recommend", "latest", "author", "comment", "nav", "menu", "footer", "header", "translation", "i18n", "locale", "message", "config", "setting", "ads", "advert", "cookie", "consent", "legal",
        "description", "summary", "excerpt", "caption", "alt", "seo", "title", "headline", "bio", "copyright", "disclaimer", "url", "href", "src", "image", "meta", "tag", "newsletter", "promo", "teaser", "query", "style", "css", "script",
    ];

    public static IReadOnlyList<string> Of(IHtmlDocument page)
    {
        List<string> best = [];
        foreach (var json in JsonBlocks.Data(page))
        {
            List<string> found = [];
            Collect(Densest(json), found, 0);
            best = found.Sum(f => f.Length) > best.Sum(f => f.Length) ? found : best;
        }

        return best.Sum(f => f.Length) >= LeastProse ? [.. best.SelectMany(ToldText.Split)] : [];
    }

    /// <summary>The innermost part that holds most of the prose.</summary>
    static JsonElement Densest(JsonElement json)
    {
        for (var depth = 0; depth < Deepest; depth++)
        {
            var all = ProseIn(json, 0);
            var parts = Parts(json).Select(p => (Part: p, Prose: ProseIn(p, depth))).OrderByDescending(p => p.Prose).ToList();
            if (parts is not [var best, ..] || best.Prose <= all * Share || best.Part.ValueKind == JsonValueKind.String || IsText(json, parts.Count))
            {
                return json;
            }

            json = best.Part;
        }

        return json;
    }

    /// <summary>Several things in a row without titles of their own are the paragraphs of one text.</summary>
    static bool IsText(JsonElement json, int parts) =>
        json.ValueKind == JsonValueKind.Array && parts > 1 && !json.EnumerateArray().Any(e => LinkedObject.Find(e, "headline") is not null || LinkedObject.Find(e, "title") is not null);

    static IEnumerable<JsonElement> Parts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Where(p => !IsOther(p.Name)).Select(p => p.Value),
        JsonValueKind.Array => json.EnumerateArray(),
        _ => [],
    };

    static int ProseIn(JsonElement json, int depth) =>
        json.ValueKind == JsonValueKind.String ? (json.GetString() is { } text && IsProse(text) ? text.Length : 0)
        : depth > Deepest ? 0
        : Parts(json).Sum(p => ProseIn(p, depth + 1));

    static void Collect(JsonElement json, List<string> found, int depth)
    {
        if (json.ValueKind == JsonValueKind.String && json.GetString() is { } text && IsProse(text))
        {
            found.Add(text);
        }
        else if (depth <= Deepest)
        {
            foreach (var part in Parts(json))
            {
                Collect(part, found, depth + 1);
            }
        }
    }

    static bool IsOther(string name) => Array.Exists(Others, o => name.StartsWith(o, StringComparison.OrdinalIgnoreCase)) || name.StartsWith("og", StringComparison.Ordinal);

    /// <summary>Words of a language, not a name or a value of a program.</summary>
    static bool IsProse(string text) =>
        text.Count(c => c == ' ') >= 3 && !text.StartsWith("http", StringComparison.OrdinalIgnoreCase) && text.AsSpan().TrimStart() is not ['{', ..] && text.Count(char.IsLetter) * 3 > text.Length * 2
        && text.AsSpan().IndexOfAny('.', '!', '?') is >= 0;
}
