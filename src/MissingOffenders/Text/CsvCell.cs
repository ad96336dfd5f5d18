using System.Buffers;

namespace MissingOffenders.Text;

/// <summary>
/// Words of articles as a cell of a CSV file. A spreadsheet takes a cell that begins with <c>=</c> or the like for a formula and
/// runs it; an apostrophe before it makes it text, as it does where people type it.
/// </summary>
public static class CsvCell
{
    const char Guard = '\'';

    static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary>The cell: guarded where it would be a formula, with the marks in it shown.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var shown = VisibleMarks.Of(text);
        return IsFormula(shown) ? Guard + shown : shown;
    }

    /// <summary>The text of which a cell was made. Cells that people wrote stay as they are.</summary>
    public static string Restored(string cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return VisibleMarks.Restored(cell.StartsWith(Guard) && IsFormula(cell) ? cell[1..] : cell);
    }

    // with apostrophes before it too, so that what an article has written so is told from what was guarded
    static bool IsFormula(string text)
    {
        var first = text.AsSpan().IndexOfAnyExcept(Guard);
        return first >= 0 && Formula.Contains(text[first]);
    }
}
