using System.Collections.Frozen;
using AngleSharp.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Elements;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Tells from the markup of an element what the text in it is there for.</summary>
sealed class RoleFinder(Prose prose)
{
    /// <summary>An element with more of the page's prose than this is no furniture, whatever it is called.</summary>
    const double MostProse = 0.35;

    /// <summary>And with a title in it, it takes less.</summary>
    const double MostProseWithTitle = 0.1;

    static readonly FrozenSet<string> FurnitureRoles = new[] { "navigation", "search", "banner", "contentinfo", "menu", "menubar", "dialog", "alertdialog", "toolbar" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What holds inside <paramref name="element"/>.</summary>
    public Context Enter(IElement element, Context around)
    {
        List<IReadOnlyList<string>> names = element.LocalName is "body" or "html" ? [] : [.. Names.Of(element)];
        var role = around.Role == Role.Open && Tags.IsInline(element) && InLine(element) ? around.Role
            : around.Role == Role.Open ? RoleOf(element, names)
            : around.Role == Role.Furniture && element.LocalName == "blockquote" ? Role.Open
            : around.Role;
        return new(new(element, around.Frame), KindOf(element, names, around), RegionOf(element, names, around), role, around.IsLink || (element.LocalName == "a" && !IsAddress(element)));
    }

    /// <summary>An address that is written out is words of the article, not a way to another.</summary>
    static bool IsAddress(IElement link) => link.FirstChild is IText text && (text.Data.AsSpan().TrimStart().StartsWith("http") || text.Data.AsSpan().TrimStart().StartsWith("www."));

    /// <summary>A word in the middle of a sentence is part of it, whatever class it has.</summary>
    static bool InLine(IElement element) => element.ParentElement is { LocalName: "p" or "li" or "td" or "h1" or "h2" or "h3" or "blockquote" } || (element.ParentElement is { } parent && Tags.IsInline(parent));

    Role RoleOf(IElement element, List<IReadOnlyList<string>> names)
    {
        if (HiddenElements.IsHidden(element))
        {
            return prose.ShareOf(element) > MostProse ? Role.Open : Role.Hidden;
        }

        if (names.Any(n => PartNames.Has(PartNames.Comments, n) && !PartNames.Has(PartNames.Talking, n)) && !prose.HoldsTitle(element) && prose.ShareOf(element) < 0.9)
        {
            return Role.Comments;
        }

        var role = FurnitureRoles.Contains(element.GetAttribute("role") ?? "") || element.LocalName is "nav" or "footer" or "form" || Any(names, PartNames.Furniture) ? Role.Furniture
            : Any(names, PartNames.Teaser) ? Role.Teaser
            : Role.Open;
        return role == Role.Open || element.LocalName is "article" or "main" || IsTooMuch(element) ? Role.Open : role;
    }

    bool IsTooMuch(IElement element) => prose.ShareOf(element) > (prose.HoldsTitle(element) ? MostProseWithTitle : MostProse);

    static BlockKind KindOf(IElement element, List<IReadOnlyList<string>> names, Context around) => element.LocalName switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "figcaption" or "caption" => BlockKind.Caption,
        "li" or "dt" or "dd" => BlockKind.ListItem,
        "blockquote" => BlockKind.Quotation,
        _ when Any(names, PartNames.Caption) => BlockKind.Caption,
        _ when Any(names, PartNames.PullQuote) => BlockKind.Quotation,
        _ when Tags.IsBlock(element) && Any(names, PartNames.Byline) && element.TextContent.Trim().Length < 250 => BlockKind.Dateline,
        _ => around.Kind,
    };

    static Region RegionOf(IElement element, List<IReadOnlyList<string>> names, Context around) =>
        Any(names, PartNames.Correction) ? Region.Correction
        : element.LocalName is "aside" || Any(names, PartNames.Box) ? Region.Box
        : around.Region;

    static bool Any(List<IReadOnlyList<string>> names, FrozenSet<string> words) => names.Exists(n => PartNames.Has(words, n));
}
