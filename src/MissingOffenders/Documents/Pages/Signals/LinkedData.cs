using System.Text.Json;
using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>What the JSON-LD of a page says of the article.</summary>
sealed class LinkedData
{
    const int MaxDepth = 12;

    // what stands below these keys is about other things than the article
    static readonly HashSet<string> Others = new(
        ["comment", "author", "creator", "publisher", "itemListElement", "isPartOf", "citation", "review", "relatedLink", "mentions", "about", "image", "video", "associatedMedia", "liveBlogUpdate", "breadcrumb", "potentialAction", "hasPart", "sourceOrganization", "primaryImageOfPage", "thumbnail"],
        StringComparer.OrdinalIgnoreCase);

    static readonly (string Key, string Field, double Weight)[] Texts =
    [
        ("headline", Fields.Title, 4),
        ("name", Fields.Title, 2),
        ("datePublished", Fields.Published, 5),
        ("dateCreated", Fields.Published, 3),
        ("uploadDate", Fields.Published, 1),
        ("dateModified", Fields.Modified, 5),
        ("inLanguage", Fields.Language, 2),
    ];

    readonly List<LinkedObject> objects = [];

    public LinkedData(IHtmlDocument page)
    {
        foreach (var block in JsonBlocks.Read(page))
        {
            Collect(block, 0);
        }
    }

    /// <summary>What the articles are called.</summary>
    public IEnumerable<string> Titles => objects.Where(o => o.Kind == LinkedKind.Article).SelectMany(o => o.Texts("headline"));

    /// <summary>What the objects say.</summary>
    /// <param name="isThisPage">Whether an address or a title is the article's.</param>
    public IEnumerable<Finding> Findings(Func<string, bool> isThisPage)
    {
        var main = objects.Where(o => o.Kind == LinkedKind.Article && o.Addresses().Concat(o.Texts("headline")).Any(isThisPage)).ToList();
        var first = main.Count > 0 ? main : [.. objects.Where(o => o.Kind == LinkedKind.Article).Take(1)];
        return objects.SelectMany(o => Findings(o, first.Contains(o) ? 1 : o.Kind == LinkedKind.Page ? 0.8 : 0.2));
    }

    static IEnumerable<Finding> Findings(LinkedObject found, double share)
    {
        var article = found.Kind == LinkedKind.Article;
        foreach (var (key, field, weight) in Texts)
        {
            if (found.Text(key) is { Length: > 0 } text && (field != Fields.Title || article))
            {
                yield return new(field, $"json-ld {key}", text, weight * share);
            }
        }

        if (!article)
        {
            yield break;
        }

        foreach (var name in found.Names("author").Concat(found.Names("creator")).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            yield return new(Fields.Byline, "json-ld author", name, 4 * share);
        }

        foreach (var name in found.Names("publisher").Concat(found.Names("sourceOrganization")))
        {
            yield return new(Fields.Publisher, "json-ld publisher", name, 4 * share);
        }

        if (found.Text("isAccessibleForFree") is { } free && free.Equals("false", StringComparison.OrdinalIgnoreCase))
        {
            yield return new(Fields.Cut, "json-ld isAccessibleForFree", free, 3 * share);
        }
    }

    void Collect(JsonElement json, int depth)
    {
        if (depth > MaxDepth)
        {
            return;
        }

        foreach (var item in json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : default)
        {
            Collect(item, depth + 1);
        }

        if (json.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        objects.Add(new(json, KindOf(json)));
        foreach (var property in json.EnumerateObject().Where(p => !Others.Contains(p.Name)))
        {
            Collect(property.Value, depth + 1);
        }
    }

    static LinkedKind KindOf(JsonElement json)
    {
        var types = new LinkedObject(json, LinkedKind.Other).Texts("@type").Select(t => t[(t.LastIndexOfAny(['/', ':', '#']) + 1)..]).ToList();
        return types.Exists(IsArticle) ? LinkedKind.Article
            : types.Count == 0 || types.Exists(t => t.EndsWith("Page", StringComparison.OrdinalIgnoreCase)) ? LinkedKind.Page
            : LinkedKind.Other;
    }

    static bool IsArticle(string type) =>
        type.EndsWith("Article", StringComparison.OrdinalIgnoreCase) || type.EndsWith("Posting", StringComparison.OrdinalIgnoreCase)
        || type is "Report" or "CreativeWork" or "Article" or "Recipe" or "Review" or "Story" or "MedicalWebPage";
}
