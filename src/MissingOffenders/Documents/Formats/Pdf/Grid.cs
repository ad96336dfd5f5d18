namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>A table whose cells are drawn.</summary>
/// <param name="Columns">Where the upright lines stand, from the left; at least three.</param>
/// <param name="Rows">Where the level lines stand, from the top; at least three.</param>
sealed record Grid(IReadOnlyList<double> Columns, IReadOnlyList<double> Rows)
{
    const int LeastLines = 3;

    /// <summary>The grids among the lines of a page.</summary>
    public static IEnumerable<Grid> Of(Rulings rulings)
    {
        var left = rulings.Upright.ToList();
        while (left.Count >= LeastLines)
        {
            var first = left[0];
            var levels = rulings.Level.Where(l => first.Crosses(l.At) && l.Crosses(first.At)).ToList();
            var uprights = left.Where(u => levels.Count(l => l.Crosses(u.At) && u.Crosses(l.At)) >= 2).ToList();
            left.RemoveAt(0);
            left.RemoveAll(uprights.Contains);
            Grid grid = new([.. uprights.Select(u => u.At).Distinct().Order()], [.. levels.Select(l => l.At).Distinct().OrderDescending()]);
            if (grid.Columns.Count >= LeastLines && grid.Rows.Count >= LeastLines)
            {
                yield return grid;
            }
        }
    }

    public bool Holds(PrintedWord word) =>
        word.Middle > Columns[0] && word.Middle < Columns[^1] && word.Baseline < Rows[0] && word.Baseline > Rows[^1];

    /// <summary>The cells of each row.</summary>
    /// <param name="words">The words that stand in the grid.</param>
    public IReadOnlyList<IReadOnlyList<string>> Cells(IReadOnlyList<PrintedWord> words) =>
    [
        .. words.GroupBy(w => Rows.Count(r => r > w.Baseline)).OrderBy(g => g.Key).Select(row => (IReadOnlyList<string>)
        [
            .. Enumerable.Range(1, Columns.Count - 1).Select(c => string.Join(' ', Lines.Of(row.Where(w => Columns.Count(x => x <= w.Middle) == c)).Select(l => l.Text))),
        ]),
    ];
}
