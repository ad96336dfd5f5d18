using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Layout;

/// <summary>
/// Puts rows together that were saved one cell to a line: a label, its numbers, the next label. Where the numbers come
/// first, as in a box of key figures, each number goes with the label below it.
/// </summary>
static class FlattenedTable
{
    const int MostWordsOfLabel = 10;
    const int MostWordsOfCell = 3;

    public static void Label(IReadOnlyList<LayoutLine> lines)
    {
        var start = 0;
        while (start < lines.Count)
        {
            var end = start;
            while (end < lines.Count && lines[end].IsOpen && (IsNumber(lines[end]) || IsLabel(lines[end])))
            {
                end++;
            }

            LabelRun([.. lines.Skip(start).Take(end - start)]);
            start = end + 1;
        }
    }

    static void LabelRun(List<LayoutLine> run)
    {
        var first = run.FindIndex(IsNumber);
        if (run.Count(IsNumber) < 2)
        {
            return;
        }

        var width = run.Skip(first).TakeWhile(IsNumber).Count();
        var rows = first > 0 ? Rows(run, first - 1, width + 1) : 0;
        if (rows > 1 && (IsNumber(run[^1]) || width > 1))
        {
            var header = first - 1 - (width + 1);
            Merge(run, header >= 0 && width > 1 ? header : first - 1, width + 1, rows + (header >= 0 && width > 1 ? 1 : 0), BlockKind.TableRow);
        }
        else if (width == 1 && !IsNumber(run[^1]) && (run.Count - first) % 2 == 0 && Enumerable.Range(first, run.Count - first).All(i => IsNumber(run[i]) == ((i - first) % 2 == 0)))
        {
            Merge(run, first, 2, (run.Count - first) / 2, BlockKind.ListItem);
        }
    }

    /// <summary>Number of rows from <paramref name="start"/> on: a label, then numbers or words such as "refused", "not held".</summary>
    static int Rows(List<LayoutLine> run, int start, int size)
    {
        var rows = 0;
        for (var i = start; i + size <= run.Count && !IsNumber(run[i]) && Cells(run, i, size).All(IsCell) && Cells(run, i, size).Any(IsNumber); i += size)
        {
            rows++;
        }

        return rows;
    }

    static IEnumerable<LayoutLine> Cells(List<LayoutLine> run, int row, int size) => run.Skip(row + 1).Take(size - 1);

    static void Merge(List<LayoutLine> run, int start, int size, int rows, BlockKind kind)
    {
        for (var i = start; i < start + (rows * size); i += size)
        {
            run[i].Label(kind, "block.flat-table", run[i].Span.Union(run[i + size - 1].Span));
            run.GetRange(i + 1, size - 1).ForEach(l => l.Swallow());
        }
    }

    static bool IsCell(LayoutLine line) => IsNumber(line) || line.WordCount <= MostWordsOfCell;

    static bool IsNumber(LayoutLine line) => line.Tokens is [{ Kind: TokenKind.Number }];

    static bool IsLabel(LayoutLine line) => !line.Stops && line.WordCount is > 0 and <= MostWordsOfLabel && !line.Tokens.All(t => t.Kind == TokenKind.Number);
}
