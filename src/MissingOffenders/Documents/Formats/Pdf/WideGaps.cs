using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Takes apart a line whose words stand far from each other: a name and its number, or two things at one height.</summary>
static class WideGaps
{
    const double LeastGap = 2.5;
    const int LeastDots = 4;

    /// <summary>The cells of a line: one where it has no wide gap.</summary>
    public static IReadOnlyList<string> Cells(PrintedLine line)
    {
        var cells = new List<List<PrintedWord>> { new() };
        foreach (var word in line.Words)
        {
            if (IsLeader(word))
            {
                cells.Add([]);
                continue;
            }

            if (cells[^1].Count > 0 && word.Left - cells[^1][^1].Right > line.Size * LeastGap)
            {
                cells.Add([]);
            }

            cells[^1].Add(word);
        }

        return cells.Count == 1 ? [line.Text] : [.. cells.Where(c => c.Count > 0).Select(c => string.Join(' ', c.Select(w => w.Text)))];
    }

    public static IEnumerable<PrintedBlock> Blocks(PrintedLine line, IReadOnlyList<string> cells, int page)
    {
        PrintedBlock block = new(BlockKind.Paragraph, "", "pdf.apart")
        {
            Page = page,
            Size = line.Size,
            IsBold = line.IsBold,
            Across = new(line.Left, line.Right),
            Baseline = line.Baseline,
        };
        return cells.Skip(1).Any(TableShape.IsNumber)
            ? [block with { Kind = BlockKind.TableRow, Text = string.Join('\t', cells), FoundBy = "pdf.table-row" }]
            : cells.Select(c => block with { Text = c });
    }

    // Essex .......... 12
    static bool IsLeader(PrintedWord word) => word.Text.Length >= LeastDots && word.Text.All(c => c is '.' or '…' or '_' or '·');
}
