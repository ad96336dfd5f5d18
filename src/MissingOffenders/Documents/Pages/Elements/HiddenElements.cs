using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Elements;

/// <summary>Tells elements that a page does not show, or takes back.</summary>
static class HiddenElements
{
    /// <summary>Whether the element's own markup hides it.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.GetAttribute("style") is { } style && Hides(style));

    /// <summary>Whether its words are struck through: the page no longer says them.</summary>
    public static bool IsStruck(IElement element) =>
        element.LocalName is "s" or "strike" or "del"
        || (element.GetAttribute("style") is { } style && style.Contains("line-through", StringComparison.OrdinalIgnoreCase));

    static bool Hides(string style)
    {
        var plain = style.Replace(" ", "", StringComparison.Ordinal);
        return plain.Contains("display:none", StringComparison.OrdinalIgnoreCase) || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }
}
