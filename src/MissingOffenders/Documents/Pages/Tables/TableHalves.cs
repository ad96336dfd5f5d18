using AngleSharp.Dom;

namespace MissingOffenders.Documents.Pages.Tables;

/// <summary>Parts a table that is printed in two or three parts side by side, to save height: the second goes on where the first ends.</summary>
static class TableHalves
{
    const int LeastColumns = 2;

    /// <summary>Rows of names and numbers that show it where no head does.</summary>
    const int LeastRows = 2;

    /// <summary>The rows with their cells in as many parts as stand side by side: mostly one.</summary>
    public static IEnumerable<(IElement Row, IReadOnlyList<IReadOnlyList<Cell>> Parts)> Part(IReadOnlyList<(IElement Row, List<Cell> Cells)> grid)
    {
        var width = grid.Max(r => r.Cells.Count);
        var columns = Enumerable.Range(LeastColumns, Math.Max(0, (width / 2) - 1)).FirstOrDefault(k => width % k == 0 && (IsRepeatedHead(grid[0].Cells, k) || HasNamesOnly(grid, k)), width);
        return grid.Select(r => (r.Row, (IReadOnlyList<IReadOnlyList<Cell>>)[.. r.Cells.Chunk(Math.Max(1, columns)).Where((part, i) => i == 0 || part.Any(c => c.Words.Length > 0))]));
    }

    static bool IsRepeatedHead(List<Cell> head, int columns) =>
        head.Count % columns == 0 && head.Count > columns && head.TrueForAll(c => c.IsFirst)
        && head.Take(columns).Select(c => c.Words).Distinct(StringComparer.OrdinalIgnoreCase).Count() == columns && head.Take(columns).All(c => c.HasLetters)
        && Enumerable.Range(columns, head.Count - columns).All(i => head[i].Words.Equals(head[i - columns].Words, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether every row without exception is a name with numbers behind it, and again a name with numbers.</summary>
    static bool HasNamesOnly(IReadOnlyList<(IElement Row, List<Cell> Cells)> grid, int columns) =>
        grid.Count >= LeastRows && grid.All(r => r.Cells.Select((cell, i) => i % columns == 0 ? cell.HasLetters : cell.IsNumeric).All(fits => fits))
        && grid.All(r => r.Cells.Count > columns || ReferenceEquals(r.Row, grid[^1].Row));
}
