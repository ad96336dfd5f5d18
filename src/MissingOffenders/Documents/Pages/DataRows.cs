using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages;

/// <summary>Tells rows of data from rows that only place parts of a page.</summary>
sealed class DataRows
{
    const int LongestCell = 300;

    readonly Dictionary<IElement, bool> data = new(ReferenceEqualityComparer.Instance);

    /// <summary>The cells of a row of data; null for a row that lays out other blocks.</summary>
    public IReadOnlyList<IElement>? CellsOf(IElement row)
    {
        List<IElement> cells = [.. row.Children.Where(IsCell)];
        return cells.Count > 0 && row.Closest("table") is { } table && IsData(table) ? cells : null;
    }

    bool IsData(IElement table)
    {
        if (!data.TryGetValue(table, out var isData))
        {
            data.Add(table, isData = HasDataOnly(table));
        }

        return isData;
    }

    /// <summary>Cells that hold tables, titles or running text are no data, and one column or one row of cells is a list.</summary>
    static bool HasDataOnly(IElement table)
    {
        if (table.QuerySelector("table, form, h1, h2, article, section") is not null)
        {
            return false;
        }

        var rows = table.QuerySelectorAll("tr");
        return rows.Length > 1 && rows.Any(r => r.Children.Count(IsCell) > 1)
            && rows.Sum(r => r.Children.Count(c => IsCell(c) && c.TextContent.Length > LongestCell && c.TextContent.Trim().Length > LongestCell)) * 4 <= rows.Length;
    }

    static bool IsCell(IElement element) => element.LocalName is "td" or "th";
}
