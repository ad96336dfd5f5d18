using System.Collections.Frozen;
using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Keeps the marks of footnotes from becoming digits of the number before them: they are written as raised digits.</summary>
static class NoteMark
{
    static readonly FrozenDictionary<char, char> Raised = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻(⁽)⁾".Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    static readonly FrozenSet<string> Names = "footnote footnotes fn fnref noteref footnoteref reference ref sup superscript endnote citation".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The mark in characters that are raised themselves, or null where the element is none.</summary>
    /// <param name="element">An element in a line.</param>
    /// <param name="before">The character before it.</param>
    public static string? Of(IElement element, char before)
    {
        if (element.LocalName is not ("sup" or "a" or "span" or "small" or "b" or "strong" or "font"))
        {
            return null;
        }

        var text = element.TextContent.Trim();
        if (text.Length is 0 or > 6)
        {
            return null;
        }

        var bare = text.Trim('[', ']', '(', ')', ' ', ',');
        return IsRaised(element)
            ? text.All(Raised.ContainsKey) ? Write(text) : text[0] is '[' && IsNumber(bare) ? Write(bare) : null
            : IsNumber(bare) && (char.IsLetterOrDigit(before) || before is '.' or ',' or '”' or '"' or ')') && IsReference(element) ? Write(bare) : null;
    }

    static string Write(string mark) => string.Concat(mark.Select(c => Raised[c]));

    static bool IsNumber(string mark) => mark.Length is > 0 and <= 3 && mark.All(char.IsAsciiDigit);

    static bool IsRaised(IElement element) =>
        element.LocalName == "sup"
        || (element.GetAttribute("style") is { } style && style.Replace(" ", "", StringComparison.Ordinal).Contains("vertical-align:super", StringComparison.OrdinalIgnoreCase));

    /// <summary>A way to a note on the same page, or what its name says to be one.</summary>
    static bool IsReference(IElement element) =>
        (element.LocalName == "a" && element.GetAttribute("href") is ['#', _, ..])
        || element.GetAttribute("role") == "doc-noteref" || element.GetAttribute("epub:type") == "noteref"
        || Elements.Names.Of(element).SelectMany(n => n).Any(Names.Contains)
        || (element.LocalName is "a" or "span" && element.Children is { Length: 1 } children && element.TextContent.Trim() == children[0].TextContent.Trim() && IsReference(children[0]));
}
