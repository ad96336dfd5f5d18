using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Layout;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Tables;

/// <summary>Finds the tables of an article and what stands around each of their cells.</summary>
/// <param name="text">The article's text.</param>
/// <param name="parses">Its sentences; cells of tables are sentences of their own.</param>
sealed class TableFinder(string text, IReadOnlyList<SentenceParse> parses)
{
    const int MostCaptions = 2;
    const int LongestLabel = 14;
    readonly Dictionary<int, CellContext> contexts = [];

    /// <summary>The contexts of the cells that hold a number, by the index of their sentence.</summary>
    public IReadOnlyDictionary<int, CellContext> Find()
    {
        for (var first = 0; first < parses.Count;)
        {
            var end = first;
            while (end < parses.Count && IsCell(parses[end]))
            {
                end++;
            }

            if (end > first)
            {
                ReadTable(first, end);
            }

            first = Math.Max(end, first + 1);
        }

        return contexts;
    }

    public static bool IsCell(SentenceParse parse) => parse.Lattice.Sentence.Block.Kind == BlockKind.TableRow;

    void ReadTable(int first, int end)
    {
        var rows = Enumerable.Range(first, end - first).GroupBy(i => parses[i].Lattice.Sentence.Block).Select(Row).ToList();
        var captions = Enumerable.Range(1, MostCaptions).Select(i => first - i).Where(i => i >= 0 && !IsCell(parses[i])).Select(i => parses[i]).ToList();
        var width = rows.Where(r => r.Any(HasNumber)).GroupBy(r => r.Count).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? 0;
        for (var r = 0; r < rows.Count; r++)
        {
            for (var c = 0; c < rows[r].Count; c++)
            {
                if (rows[r][c] is >= 0 and var index && HasNumber(index))
                {
                    contexts[index] = new(Labels(rows, r, c), Heads(rows, r, c, width), captions, rows[r].Count(HasNumber) == 1) { Column = $"{first},{c}" };
                }
            }
        }
    }

    /// <summary>The sentences of a row by cells; -1 stands for an empty cell.</summary>
    List<int> Row(IGrouping<Block, int> sentences) =>
        [.. TableCells.Of(text, sentences.Key.Span).Select(cell => sentences.FirstOrDefault(i => parses[i].Lattice.Sentence.Span == cell, -1))];

    bool HasNumber(int index) => index >= 0 && parses[index].Lattice.HasType(MentionTypes.Count);

    bool IsNumber(int index) => index >= 0 && parses[index].Lattice.At(0).Any(m => m.Type == MentionTypes.Count);

    /// <summary>The words of the row: those before the cell, the nearest first, then those behind it; where there are none, those of the rows above.</summary>
    List<SentenceParse> Labels(List<List<int>> rows, int row, int column)
    {
        for (var r = row; r >= 0; r--)
        {
            var cells = rows[r];
            var before = Enumerable.Range(0, Math.Min(column, cells.Count)).Reverse().Where(c => cells[c] >= 0 && !IsNumber(cells[c]));
            var behind = Enumerable.Range(column + 1, Math.Max(0, cells.Count - column - 1)).Where(c => cells[c] >= 0 && !IsNumber(cells[c]));
            var labels = before.Concat(r == row ? behind : []).Select(c => parses[cells[c]]).ToList();
            if (labels.Count > 0)
            {
                return labels;
            }
        }

        return [];
    }

    /// <summary>The words above a cell. A header that is one cell short lacks the corner; one that is shorter stands above several columns.</summary>
    List<SentenceParse> Heads(List<List<int>> rows, int row, int column, int width)
    {
        var heads = new List<SentenceParse>();
        for (var r = row - 1; r >= 0 && heads.Count < 3; r--)
        {
            var cells = rows[r];
            var at = cells.Count == width || cells.Count > column && cells.Count >= rows[row].Count ? column : cells.Count == width - 1 ? column - 1 : cells.Count == 1 ? 0 : width > 1 ? (column * cells.Count) / width : column;
            if (at >= 0 && at < cells.Count && cells[at] >= 0 && !IsNumber(cells[at]) && parses[cells[at]].Words.Length <= LongestLabel && (r == 0 || !cells.Any(HasNumber)))
            {
                heads.Add(parses[cells[at]]);
            }
        }

        return heads;
    }
}
