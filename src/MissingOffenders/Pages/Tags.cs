using System.Collections.Frozen;
using AngleSharp.Dom;

namespace MissingOffenders.Pages;

/// <summary>What the elements of HTML do to the text in them.</summary>
static class Tags
{
    /// <summary>Elements that set their text apart from what stands before and after.</summary>
    static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr legend li main menu nav ol optgroup p pre section summary table tbody td tfoot th thead tr ul");

    /// <summary>Elements whose text is no text of the page.</summary>
    static readonly FrozenSet<string> Silent = Set(
        "script style template noscript head title meta link svg math iframe object embed canvas map area audio video select option datalist button input textarea "
        + "progress meter noframes noembed applet amp-ad amp-analytics amp-sidebar amp-consent");

    /// <summary>Whether the element sets its text apart. Elements of a site's own making do.</summary>
    public static bool IsBlock(IElement element) => Blocks.Contains(element.LocalName) || element.LocalName.Contains('-', StringComparison.Ordinal);

    /// <summary>Whether the element's text is not shown, or no text to read.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
