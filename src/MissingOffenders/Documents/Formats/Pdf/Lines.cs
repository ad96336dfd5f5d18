namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Makes lines of the words of one column. Scanned pages hang a little: a line need not be quite level.</summary>
static class Lines
{
    const double SameLine = 0.4;

    public static IReadOnlyList<PrintedLine> Of(IEnumerable<PrintedWord> words)
    {
        var lines = new List<List<PrintedWord>>();
        foreach (var word in words.OrderByDescending(w => w.Baseline).ThenBy(w => w.Left))
        {
            var line = lines.Count > 0 ? lines[^1] : null;
            if (line is not null && line.Average(w => w.Baseline) - word.Baseline <= SameLine * Math.Min(word.Size, line[0].Size))
            {
                line.Add(word);
            }
            else
            {
                lines.Add([word]);
            }
        }

        return [.. lines.Select(l => new PrintedLine([.. l.OrderBy(w => w.Left)]))];
    }
}
