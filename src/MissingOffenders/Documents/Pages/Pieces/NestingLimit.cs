using System.Collections.Frozen;
using System.Text;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Flattens pages that nest elements by the thousand: the libraries walk trees by recursion, and the stack is finite.</summary>
static class NestingLimit
{
    /// <summary>No page of people nests half as deep; what SmartReader does grows with the cube of the depth.</summary>
    const int Deepest = 250;

    /// <summary>Elements that need no end tag, or have none: what is not closed does not nest.</summary>
    static readonly FrozenSet<string> Unclosed = "area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot colgroup option optgroup rt rp html body head"
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The page without the tags that open elements beyond the limit; the same string where there are none.</summary>
    public static string Apply(string html)
    {
        StringBuilder? flat = null;
        int depth = 0, copied = 0;
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < html.Length; at = html.IndexOf('<', at + 1))
        {
            var closes = html[at + 1] == '/';
            var start = at + (closes ? 2 : 1);
            var end = start;
            while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
            {
                end++;
            }

            if (end == start || !char.IsAsciiLetter(html[start]) || Unclosed.GetAlternateLookup<ReadOnlySpan<char>>().Contains(html.AsSpan(start, end - start)))
            {
                continue;
            }

            depth = Math.Max(0, depth + (closes ? -1 : 1));
            if (depth > Deepest || (closes && depth == Deepest))
            {
                var close = html.IndexOf('>', end);

                // a tag that is dropped is dropped with whatever looks like tags inside its attributes
                flat = (flat ?? new()).Append(html, copied, at - copied);
                flat.Append(flat.Length > 0 && flat[^1] == ' ' ? "" : " ");
                copied = close < 0 ? html.Length : close + 1;
                at = copied - 1;
            }
        }

        return flat is null ? html : flat.Append(html, copied, html.Length - copied).ToString();
    }
}
