using System.Collections.Frozen;
using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Elements;

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

    /// <summary>Elements that hold words of a line: what stands in them is part of that line.</summary>
    static readonly FrozenSet<string> Lines = Set("p li td th h1 h2 h3 h4 h5 h6 dt dd figcaption caption span a em strong b i u small cite q font label time abbr mark");

    /// <summary>Whether the element sets its text apart. Elements of a site's own making do, but for those in a line.</summary>
    public static bool IsBlock(IElement element) =>
        Blocks.Contains(element.LocalName) || (element.LocalName.Contains('-', StringComparison.Ordinal) && !(element.ParentElement is { } parent && Lines.Contains(parent.LocalName)));

    /// <summary>Whether the element is part of a line of text and no frame around one.</summary>
    public static bool IsInline(IElement element) => element.LocalName is "a" or "em" or "strong" or "b" or "i" or "u" or "small" or "cite" or "q" or "font" or "abbr" or "mark" or "sup" or "sub" or "span" or "time" or "ins" or "del" or "s" or "strike" or "code";

    /// <summary>Whether the element does nothing to a line but change its type.</summary>
    public static bool IsType(IElement element) => element.LocalName is "b" or "strong" or "i" or "em" or "u" or "font" or "mark" or "ins";

    /// <summary>Whether the element's text is not shown, or no text to read.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
