namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Tells cells of a table from columns of prose.</summary>
static class TableShape
{
    const int MostWordsOfNumber = 2;
    const int MostWordsOfCell = 3;
    const int LeastRows = 2;
    const double LeastAligned = 0.5;
    const double FullLine = 0.75;

    /// <summary>Whether columns of words side by side are those of a table.</summary>
    /// <param name="columns">The words of each column.</param>
    /// <param name="size">Usual size of type.</param>
    public static bool Fits(IReadOnlyList<List<PrintedWord>> columns, double size)
    {
        var lines = columns.Select(c => Lines.Of(c)).ToList();
        var first = lines[0];
        return lines.TrueForAll(l => l.Count > 0) && first.Count >= LeastRows
            && lines.Skip(1).All(column => Aligned(column, first, size))
            && !lines.TrueForAll(HasItems)
            && (lines.Skip(1).Any(IsNumeric) ? lines.Skip(1).All(c => IsNumeric(c) || IsShort(c)) && IsNotProse(first) : lines.TrueForAll(IsShort));
    }

    public static bool IsNumber(string cell) =>
        cell.Any(char.IsAsciiDigit) && cell.Count(char.IsLetter) <= 3 && cell.Split(' ').Length <= MostWordsOfNumber;

    // each cell stands beside a line of the first column
    static bool Aligned(IReadOnlyList<PrintedLine> column, IReadOnlyList<PrintedLine> first, double size) =>
        column.Count(line => first.Any(f => Math.Abs(f.Baseline - line.Baseline) <= size)) >= column.Count * LeastAligned;

    static bool IsNumeric(IReadOnlyList<PrintedLine> column) =>
        column.Count(l => IsNumber(l.Text) || l.Text is "-" or "–" or "—" or "*" or "n/a" or "N/A") * 2 >= column.Count;

    static bool IsShort(IReadOnlyList<PrintedLine> column) => column.Average(l => l.Words.Count) <= MostWordsOfCell;

    static bool HasItems(IReadOnlyList<PrintedLine> column) => column.Count(l => l.Text.Any(char.IsAsciiDigit) && l.Text.Any(char.IsLetter)) * 2 > column.Count;

    /// <summary>Prose fills its lines.</summary>
    static bool IsNotProse(IReadOnlyList<PrintedLine> column)
    {
        var width = column.Max(l => l.Right) - column.Min(l => l.Left);
        var full = column.Count(l => l.Right - l.Left >= width * FullLine);
        return full * 2 < column.Count || column.Average(l => l.Words.Count) <= MostWordsOfCell + 1;
    }
}
