using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Makes a tree of a page.</summary>
static class PageParser
{
    /// <summary>The longest pages that people read have some ten thousand; each takes some hundred bytes as a node of a tree.</summary>
    const int MostElements = 500_000;

    /// <summary>The tree. Every string has one, unless it is too large.</summary>
    /// <exception cref="SwellingException">It has more elements than pages have.</exception>
    public static IHtmlDocument Parse(string html)
    {
        new WorkLimit(MostElements, "elements").Take(Tags(html));
        return new HtmlParser().ParseDocument(NestingLimit.Apply(html));
    }

    static int Tags(string html)
    {
        var tags = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            tags += char.IsAsciiLetter(html[at + 1]) ? 1 : 0;
        }

        return tags;
    }
}
