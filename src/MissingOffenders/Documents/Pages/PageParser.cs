using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MissingOffenders.Documents.Pages;

/// <summary>Makes a tree of a page.</summary>
static class PageParser
{
    /// <summary>The tree. Every string has one.</summary>
    public static IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(NestingLimit.Apply(html));
}
