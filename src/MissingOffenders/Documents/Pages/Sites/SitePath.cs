using System.Xml.XPath;
using HtmlAgilityPack;

namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>A path to elements or attributes of a page, as XPath 1.0.</summary>
sealed class SitePath
{
    readonly XPathExpression path;

    /// <exception cref="XPathException">It is no path.</exception>
    public SitePath(string path) => this.path = XPathExpression.Compile(path);

    /// <summary>The elements that it leads to.</summary>
    public IReadOnlyList<HtmlNode> Elements(HtmlDocument page) => [.. Find(page).OfType<HtmlNodeNavigator>().Select(n => n.CurrentNode)];

    /// <summary>The words of the first thing that it leads to, or null.</summary>
    public string? Text(HtmlDocument page) =>
        Find(page).Select(n => string.Join(' ', HtmlEntity.DeEntitize(n.Value).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).FirstOrDefault(t => t.Length > 0);

    public bool IsIn(HtmlDocument page) => Find(page).Count > 0;

    // an expression keeps state while it runs, and threads share the rules
    List<XPathNavigator> Find(HtmlDocument page) => [.. page.CreateNavigator().Select(path.Clone()).OfType<XPathNavigator>().Select(n => n.Clone())];
}
