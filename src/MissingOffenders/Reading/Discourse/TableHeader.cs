using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>The rows above the numbers of a table, which say what its columns hold.</summary>
/// <param name="Rows">The rows from above.</param>
/// <param name="Width">Number of cells in a row of numbers.</param>
sealed record TableHeader(IReadOnlyList<TableRow> Rows, int Width)
{
    const string Other = "COLUMN-OTHER";
    const string Any = "COLUMN-ANY";
    static readonly string[] Telling = [Any, MentionTypes.SexOffender, "OFFENDER", MentionTypes.Breakdown];

    /// <summary>The columns that count, of those that hold numbers.</summary>
    /// <param name="numeric">Indexes of the columns that hold numbers.</param>
    /// <param name="label">Index of the column of names, or -1.</param>
    public IReadOnlyList<TableColumn> Columns(IReadOnlyList<int> numeric, int label)
    {
        var inOrder = InOneCell(numeric);
        return [.. inOrder ?? numeric.Select(c => Column(c, [.. Rows.Select(r => Head(r, c, numeric)).Where(h => !h.IsEmpty)], numeric.Count == 1, c < label)).OfType<TableColumn>()];
    }

    static TableColumn? Column(int index, IReadOnlyList<TableCell> heads, bool isOnly, bool mustTell)
    {
        var measure = heads.Select(h => h.Measure).LastOrDefault(m => m is not null);
        var timex = heads.Select(h => h.Timex ?? h.Lattice!.OfType(MentionTypes.Date).FirstOrDefault(d => !TableCell.IsPartOfBreakdown(h.Lattice, d))?.Reading.Value).LastOrDefault(t => t is not null);
        var place = heads.Select(h => h.Place).LastOrDefault(p => p is not null);
        var silent = !heads.Any(Tells) && timex is null;
        return heads.Any(CountsOthers) || (silent && (mustTell || (heads.Count > 0 && !isOnly))) ? null : new(index, measure, Narrowing(heads), timex, place);
    }

    /// <summary>Whether a cell is the head of a column of counts, not of names.</summary>
    static bool Tells(TableCell head) => head.Measure is not null || head.Timex is not null || head.Place is not null || CountsOthers(head) || Telling.Any(head.Has);

    static bool CountsOthers(TableCell head) => head.Has(Other) || head.Has("RATE") || head.Has("PERCENT") || (head.Has(MentionTypes.OtherPopulation) && !head.Has(MentionTypes.SexOffender));

    static Breakdown Narrowing(IEnumerable<TableCell> heads) => heads.Aggregate(Breakdown.None, (b, h) => BreakdownReader.Phrases(h.Lattice!, b));

    /// <summary>The cell of a header row that stands above a column: cells may be lost at its start, or stand above several columns.</summary>
    TableCell Head(TableRow row, int column, IReadOnlyList<int> numeric)
    {
        var own = row.Cells.Count;
        if (own == numeric.Count && own < Width && Tells(row[0]))
        {
            return row[numeric.ToList().IndexOf(column)];
        }

        if (own == 1)
        {
            return TableCell.Empty;
        }

        if (own < Width - 1 && numeric.Count % (own - 1) == 0)
        {
            return row[1 + (numeric.ToList().IndexOf(column) / (numeric.Count / (own - 1)))];
        }

        var at = column;
        while (Rows.Count > 1 && row != Rows[^1] && at > 1 && row[at].IsEmpty)
        {
            at--;
        }

        return row[at];
    }

    /// <summary>The columns of a header that lost the borders of its cells: as many measures as there are columns of numbers.</summary>
    IEnumerable<TableColumn>? InOneCell(IReadOnlyList<int> numeric)
    {
        if (numeric.Count < 2 || Rows is not [.., { Cells: [{ Lattice: { } header }] }])
        {
            return null;
        }

        var topics = Topics.In(header);
        topics.RemoveAll(t => topics.Exists(o => o != t && o.First <= t.First && t.First < o.End));
        var dates = header.OfType(MentionTypes.Date).ToList();
        return topics.Count == numeric.Count ? topics.Select((t, i) => Within(header, numeric[i], t.First, i + 1 < topics.Count ? topics[i + 1].First : header.Tokens.Count, t.Reading.Value))
            : dates.Count == numeric.Count ? dates.Select((d, i) => new TableColumn(numeric[i], topics is [var shared] ? shared.Reading.Value : null, Breakdown.None, d.Reading.Value, null))
            : null;
    }

    static TableColumn Within(Lattice header, int index, int first, int end, string measure)
    {
        var within = header.Mentions.Where(m => m.First >= first && m.End <= end).ToList();
        var breakdown = within.Where(m => m.Type == MentionTypes.Breakdown).Select(m => BreakdownReader.Pair(m.Reading.Value)).Aggregate(Breakdown.None, (b, pair) => b.With(pair.Kind, pair.Value));
        return new(index, measure, breakdown, within.Find(m => m.Type == MentionTypes.Date)?.Reading.Value, null);
    }
}
