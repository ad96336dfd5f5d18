using MissingOffenders.Text;

namespace MissingOffenders.Articles;

/// <summary>
/// Puts rows together that were saved one cell to a line: a label, its numbers, the next label. Where the numbers come
/// first, as in a box of key figures, each number goes with the label below it.
/// </summary>
static class FlattenedTable
{
    const int MostWordsOfLabel = 10;

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
        var last = IsNumber(run[^1]);
        if (first > 0 && last && (run.Count - first + 1) % (width + 1) == 0 && Fits(run, first - 1, width, labelFirst: true))
        {
            Merge(run, first - 1, width + 1, BlockKind.TableRow);
        }
        else if (!last && width == 1 && (run.Count - first) % 2 == 0 && Fits(run, first, 1, labelFirst: false))
        {
            Merge(run, first, 2, BlockKind.ListItem);
        }
    }

    static bool Fits(List<LayoutLine> run, int start, int width, bool labelFirst) =>
        Enumerable.Range(start, run.Count - start).All(i => IsNumber(run[i]) == ((i - start) % (width + 1) == 0 ? !labelFirst : labelFirst));

    static void Merge(List<LayoutLine> run, int start, int size, BlockKind kind)
    {
        for (var i = start; i + size <= run.Count; i += size)
        {
            run[i].Label(kind, "block.flat-table", run[i].Span.Union(run[i + size - 1].Span));
            run.GetRange(i + 1, size - 1).ForEach(l => l.Swallow());
        }
    }

    static bool IsNumber(LayoutLine line) => line.Tokens is [{ Kind: TokenKind.Number }];

    static bool IsLabel(LayoutLine line) => !line.Stops && line.WordCount is > 0 and <= MostWordsOfLabel && !line.Tokens.All(t => t.Kind == TokenKind.Number);
}
