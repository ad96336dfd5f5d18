using AngleSharp.Dom;

namespace MissingOffenders.Pages;

/// <summary>Tells rows of data from rows that only place parts of a page.</summary>
static class TableRow
{
    const int LongestCell = 300;

    /// <summary>The cells of a row of data; null for a row that lays out other blocks.</summary>
    public static IReadOnlyList<IElement>? Of(IElement row)
    {
        List<IElement> cells = [.. row.Children.Where(c => c.LocalName is "td" or "th")];
        return cells.Count > 1 && cells.All(IsData) ? cells : null;
    }

    static bool IsData(IElement cell) => cell.TextContent.Trim().Length <= LongestCell && cell.QuerySelector("table, form, h1, h2, article") is null;
}
