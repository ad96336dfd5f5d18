using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>What the meta tags of a page say of the article, by the words that their names are made of.</summary>
static class MetaTags
{
    static readonly string[] Changes = ["modif", "updat", "revis", "lastmod", "lastpub", "changed", "refresh"];
    static readonly string[] Unrelated = ["expir", "event", "start", "enddate", "birth", "valid", "image", "video", "archiv", "crawl", "captur", "generat", "build", "cache", "retriev", "embargo", "format", "unavailable", "review", "copyright", "zone", "server", "verif"];
    static readonly string[] Publications = ["publi", "pubdate", "issued", "created", "firstpub", "postdate", "postedon", "posted", "released", "creation"];

    public static IEnumerable<Finding> Read(IHtmlDocument page) => page.GetElementsByTagName("meta").Where(m => m.HasAttribute("content")).SelectMany(Read);

    static IEnumerable<Finding> Read(IElement meta)
    {
        var content = meta.GetAttribute("content")!.Trim();
        foreach (var name in new[] { meta.GetAttribute("property"), meta.GetAttribute("name"), meta.GetAttribute("http-equiv"), meta.GetAttribute("itemprop") }.OfType<string>().SelectMany(n => n.Split(' ')))
        {
            var key = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
            if (content.Length > 0 && Field(key) is var (field, weight) && (field != Fields.Cut || content.Equals("locked", StringComparison.OrdinalIgnoreCase)))
            {
                yield return new(field, (meta.HasAttribute("itemprop") && name == meta.GetAttribute("itemprop") ? "itemprop " : "meta ") + name, content, weight);
            }
        }
    }

    static (string Field, double Weight)? Field(string key) => key switch
    {
        "ogtitle" => (Fields.Title, 3.5),
        "twittertitle" or "sailthrutitle" or "parselytitle" or "dctitle" or "dctermstitle" or "headline" or "title" => (Fields.Title, 3),
        "ogsitename" => (Fields.Publisher, 5),
        "applicationname" or "publisher" or "dcpublisher" or "dctermspublisher" or "copyright" => (Fields.Publisher, 2),
        "author" or "dccreator" or "dctermscreator" or "sailthruauthor" or "parselyauthor" or "byl" or "byline" or "articleauthor" or "cxenseparseauthor" => (Fields.Byline, 3),
        "twitterurl" or "url" or "parselylink" or "dcidentifier" => (Fields.Url, 2),
        "contentlanguage" or "dclanguage" or "dctermslanguage" or "language" => (Fields.Language, 1),
        "oglocale" => (Fields.Language, 1.5),
        "articlecontenttier" or "ogcontenttier" => (Fields.Cut, 2),
        "source" or "newssource" or "dcsource" or "agency" or "articleagency" or "newsagency" => (Fields.Agency, 3),
        _ => DateField(key),
    };

    static (string Field, double Weight)? DateField(string key)
    {
        if (Has(key, Unrelated))
        {
            return null;
        }

        var dated = key.Contains("date", StringComparison.Ordinal) || key.Contains("time", StringComparison.Ordinal);
        if (Has(key, Changes))
        {
            return (Fields.Modified, 4);
        }

        if (Has(key, Publications) && (dated || key.EndsWith("published", StringComparison.Ordinal) || key.EndsWith("publishedat", StringComparison.Ordinal) || key.EndsWith("issued", StringComparison.Ordinal) || key.EndsWith("created", StringComparison.Ordinal)))
        {
            return (Fields.Published, key.Contains("creat", StringComparison.Ordinal) ? 3 : 4.5);
        }

        return key is "date" or "dcdate" or "dctermsdate" or "sailthrudate" or "pdate" or "articledate" or "storydate" ? (Fields.Published, 3)
            : dated ? (Fields.Published, 1.5)
            : null;
    }

    static bool Has(string key, string[] parts) => Array.Exists(parts, p => key.Contains(p, StringComparison.Ordinal));
}
