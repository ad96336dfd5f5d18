namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Makes rows of the words of a table's columns.</summary>
static class TableRows
{
    /// <summary>Lines of one cell stand closer to each other than rows do.</summary>
    const double CloserThanRows = 0.75;
    const double TightLeading = 1.35;

    /// <summary>The table, and what stands at its end on one side only.</summary>
    /// <param name="columns">The words of each column, from the left.</param>
    /// <param name="size">Usual size of type.</param>
    public static IEnumerable<PagePart> Of(IReadOnlyList<List<PrintedWord>> columns, double size)
    {
        var rows = Strip.OfRows(columns.SelectMany(c => c)).Select(s => Row.Of(s, columns)).ToList();
        var first = rows.FindIndex(r => r.Filled > 1);
        if (first > 0)
        {
            yield return new PagePart.Column(Lines.Of(rows.Take(first).SelectMany(r => r.Words)));
        }

        var last = rows.FindLastIndex(r => r.Filled > 1) + 1;
        var pitch = Pitch([.. rows.Skip(first).Take(last - first)]);
        var joined = new List<Row>();
        foreach (var row in rows.Skip(first).Take(last - first))
        {
            if (joined.Count > 0 && joined[^1].GoesOn(row, pitch * CloserThanRows, size * TightLeading))
            {
                joined[^1] = joined[^1].Join(row);
            }
            else
            {
                joined.Add(row);
            }
        }

        yield return new PagePart.Table([.. joined.Select(r => r.Cells)]);
        if (last < rows.Count)
        {
            yield return new PagePart.Column(Lines.Of(rows.Skip(last).SelectMany(r => r.Words)));
        }
    }

    static double Pitch(List<Row> rows)
    {
        var full = rows.Where(r => r.Filled > 1).ToList();
        var steps = Enumerable.Range(1, Math.Max(0, full.Count - 1)).Select(i => full[i - 1].Bottom - full[i].Bottom).Order().ToList();
        return steps.Count == 0 ? 0 : steps[steps.Count / 2];
    }

    sealed record Row(IReadOnlyList<string> Cells, double Top, double Bottom, IReadOnlyList<PrintedWord> Words)
    {
        public int Filled => Cells.Count(c => c.Length > 0);

        bool HasNumber => Cells.Skip(1).Any(TableShape.IsNumber);

        public static Row Of(Strip strip, IReadOnlyList<List<PrintedWord>> columns)
        {
            var words = strip.Words.ToHashSet(ReferenceEqualityComparer.Instance);
            var cells = columns.Select(c => string.Join(' ', Lines.Of(c.Where(words.Contains)).Select(l => l.Text))).ToList();
            return new(cells, strip.Top, strip.Bottom, strip.Words);
        }

        /// <summary>Whether <paramref name="next"/> is a further line of this row's cells.</summary>
        public bool GoesOn(Row next, double close, double tight)
        {
            var step = Bottom - next.Bottom;
            return !next.HasNumber && ((next.Filled == 1 && (step < close || char.IsLower(next.Cells.First(c => c.Length > 0)[0])))
                || (!HasNumber && step <= tight && step < close));
        }

        public Row Join(Row next) => new([.. Cells.Zip(next.Cells, (a, b) => $"{a} {b}".Trim())], Top, next.Bottom, [.. Words, .. next.Words]);
    }
}
