namespace MissingOffenders.Reading.Discourse;

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells from the left, empty ones among them.</param>
sealed record TableRow(IReadOnlyList<TableCell> Cells)
{
    public TableCell this[int column] => column >= 0 && column < Cells.Count ? Cells[column] : TableCell.Empty;

    /// <summary>The one cell that holds anything, or null.</summary>
    public TableCell? Only => Cells.Count(c => !c.IsEmpty) == 1 ? Cells.First(c => !c.IsEmpty) : null;

    /// <summary>Whether it gives counts; years alone are none, but for those beside a name of a place.</summary>
    public bool HasCounts => Cells.Any(c => c.Count is not null && (!c.IsYear || Cells[0].Place is not null));
}
