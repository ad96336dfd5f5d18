using AngleSharp.Html.Dom;
using MissingOffenders.Articles;

namespace MissingOffenders.Pages.Signals;

/// <summary>Reads what a page tells of its article beside the text.</summary>
sealed class MetadataReader(PageRules rules)
{
    /// <summary>All that <paramref name="page"/> tells.</summary>
    public Metadata Read(IHtmlDocument page, string? url) => ReferenceEquals(rules, PageRules.Nothing) && url is null ? Metadata.Nothing : Metadata.Nothing with { Url = url };
}
