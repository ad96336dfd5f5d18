using System.Collections.Frozen;
using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages;

/// <summary>Keeps raised marks from becoming digits of the number before them.</summary>
static class Superscript
{
    static readonly FrozenDictionary<char, char> Raised = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻(⁽)⁾".Chunk(2).ToFrozenDictionary(pair => pair[0], pair => pair[1]);

    /// <summary>The raised text in characters that are raised themselves, or null where it has others, such as an ordinal's ending.</summary>
    public static string? Of(IElement sup)
    {
        var text = sup.TextContent.Trim();
        return text.Length is > 0 and < 6 && text.All(Raised.ContainsKey) ? string.Concat(text.Select(c => Raised[c])) : null;
    }
}
