using System.Globalization;
using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Tables;

/// <summary>Puts every cell of a table into its row and column, as browsers do.</summary>
/// <remarks>
/// A name that reaches over several rows stands in each of them, for it holds for each. A number stands once: written again it would
/// be counted again. In the head a name stands above each of its columns.
/// </remarks>
static class TableGrid
{
    /// <summary>More columns than any table that people print; a span of a thousand is a page's own way to say "all".</summary>
    const int MostColumns = 100;

    public static IReadOnlyList<(IElement Row, List<Cell> Cells)> Of(IReadOnlyList<(IElement Row, List<IElement> Cells)> rows)
    {
        List<(IElement Row, List<Cell> Cells)> grid = [];
        Dictionary<int, (Cell Cell, int Rows)> reaching = [];
        foreach (var (row, cells) in rows)
        {
            var isHead = cells.Count > 1 && cells.TrueForAll(IsHead);
            List<Cell> line = [];
            foreach (var cell in cells)
            {
                TakeReaching(line, reaching);
                Put(line, reaching, cell, isHead);
            }

            TakeReaching(line, reaching);
            grid.Add((row, line));
        }

        return grid;
    }

    static void TakeReaching(List<Cell> line, Dictionary<int, (Cell Cell, int Rows)> reaching)
    {
        while (reaching.Remove(line.Count, out var above))
        {
            if (above.Rows > 1)
            {
                reaching[line.Count] = above with { Rows = above.Rows - 1 };
            }

            line.Add(above.Cell);
        }
    }

    static void Put(List<Cell> line, Dictionary<int, (Cell Cell, int Rows)> reaching, IElement element, bool isHead)
    {
        Cell cell = new(element, IsFirst: true);
        var again = cell with { IsFirst = false };
        var (columns, rows) = (Span(element, "colspan"), Span(element, "rowspan"));
        for (var i = 0; i < columns && line.Count < MostColumns; i++)
        {
            if (rows > 1)
            {
                reaching[line.Count] = (i == 0 && (line.Count == 0 || cell.HasLetters) ? again : Cell.Empty, rows - 1);
            }

            line.Add(i == 0 ? cell : isHead && cell.HasLetters ? again : Cell.Empty);
        }
    }

    static bool IsHead(IElement cell) => cell.LocalName == "th" || cell.GetAttribute("role") == "columnheader" || cell.Closest("thead") is not null;

    static int Span(IElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name) ?? cell.GetAttribute("aria-" + name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, 1000) : 1;
}
