using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Tables;

/// <summary>Reads lists of terms that are a table in truth: to each name one number.</summary>
static class Definitions
{
    const int LongestValue = 40;

    /// <summary>The pairs as rows; null for lists of any other kind.</summary>
    public static List<IReadOnlyList<Cell>>? RowsOf(IElement list)
    {
        if (list.LocalName != "dl")
        {
            return null;
        }

        List<IElement> parts = [.. list.Descendants<IElement>().Where(e => e.LocalName is "dt" or "dd")];
        return parts.Count >= 2 && parts.Count % 2 == 0 && parts.Chunk(2).All(IsPair)
            ? [.. parts.Chunk(2).Select(p => (IReadOnlyList<Cell>)[new Cell(p[0], IsFirst: true), new Cell(p[1], IsFirst: true)])]
            : null;
    }

    static bool IsPair(IElement[] pair) =>
        pair[0].LocalName == "dt" && pair[1].LocalName == "dd" && pair[1].TextContent.Trim() is { Length: > 0 and <= LongestValue } value && value.Any(char.IsAsciiDigit);
}
