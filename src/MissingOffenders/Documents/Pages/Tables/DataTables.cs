using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Tables;

/// <summary>Tells tables of data from tables that only place parts of a page, and gives the rows of the former.</summary>
sealed class DataTables
{
    const int LongestCell = 300;

    readonly Dictionary<IElement, IReadOnlyList<IReadOnlyList<Cell>>> rows = new(ReferenceEqualityComparer.Instance);
    readonly HashSet<IElement> tables = new(ReferenceEqualityComparer.Instance);

    /// <summary>Looks at an element before its children are cut: whether it is a table of data, whose rows are then known.</summary>
    public bool Enter(IElement element)
    {
        if (!IsTable(element) || !HasDataOnly(element))
        {
            return false;
        }

        if (tables.Add(element))
        {
            var grid = TableGrid.Of(RowsOf(element));
            foreach (var (row, parts) in TableHalves.Part(grid))
            {
                rows[row] = parts;
            }
        }

        return true;
    }

    /// <summary>The cells of a row of data, in as many parts as the table prints side by side; null for anything else.</summary>
    public IReadOnlyList<IReadOnlyList<Cell>>? PartsOf(IElement row) => rows.GetValueOrDefault(row);

    /// <summary>Pages make tables of other elements, too, and say so to those who do not see them.</summary>
    static bool IsTable(IElement element) => element.LocalName == "table" || element.GetAttribute("role") is "table" or "grid" or "treegrid";

    static List<(IElement Row, List<IElement> Cells)> RowsOf(IElement table) =>
        [.. table.Descendants<IElement>().Where(IsRow).Select(r => (r, CellsOf(r))).Where(r => r.Item2.Count > 0)];

    /// <summary>Cells that hold tables, titles or running text are no data, and one column or one row of cells is a list.</summary>
    static bool HasDataOnly(IElement table)
    {
        if (table.QuerySelector("table, form, h1, h2, article, section, [role=table], [role=grid]") is not null)
        {
            return false;
        }

        var all = RowsOf(table);
        return all.Count > 1 && all.Exists(r => r.Cells.Count > 1) && all.Sum(r => r.Cells.Count(IsLong)) * 4 <= all.Count;
    }

    static bool IsLong(IElement cell) => cell.TextContent is { Length: > LongestCell } text && text.Trim().Length > LongestCell;

    static bool IsRow(IElement element) => element.LocalName == "tr" || element.GetAttribute("role") == "row";

    static List<IElement> CellsOf(IElement row) => [.. row.Children.Where(IsCell)];

    static bool IsCell(IElement element) => element.LocalName is "td" or "th" || element.GetAttribute("role") is "cell" or "gridcell" or "columnheader" or "rowheader";
}
