using MissingOffenders.Articles;
using MissingOffenders.Clauses;
using MissingOffenders.Figures;
using MissingOffenders.Mentions;
using MissingOffenders.Mentions.Timexes;
using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

/// <summary>Reads the rows of a table: label, numbers, and a header that says what they count.</summary>
sealed class TableReader(ClauseReader clauses, Gazetteer gazetteer)
{
    const string Cell = "cell";
    const int MostSentencesAbove = 2;

    /// <summary>Whether a sentence is a row of a table.</summary>
    public static bool IsRow(Lattice lattice) => lattice.Sentence.Block.Kind == BlockKind.TableRow;

    /// <summary>The figures of the table whose first row stands at <paramref name="first"/>.</summary>
    /// <param name="lattices">All sentences of the article.</param>
    /// <param name="first">Index of the first row.</param>
    /// <param name="end">Index after the last row.</param>
    /// <param name="focus">What the text speaks of above the table.</param>
    public IReadOnlyList<Draft> Read(IReadOnlyList<Lattice> lattices, int first, int end, Focus focus)
    {
        var rows = Enumerable.Range(first, end - first).Select(i => (Index: i, Cells: CellsOf(lattices[i]))).ToList();
        rows = [.. rows.Select(r => TableColumns.AreYears(r.Cells) ? r with { Cells = [] } : r)];
        var header = rows.Find(r => r.Cells.Count == 0) is { Index: > 0 } own ? lattices[own.Index] : lattices[Math.Max(0, first - 1)];
        var width = rows.Max(r => r.Cells.Count);
        if (width == 0 || TableColumns.Read(header, width, TopicAbove(lattices, first) ?? focus.Measure) is not { } columns)
        {
            return [];
        }

        var above = PeriodAbove(lattices, first);
        return [.. rows.Where(r => r.Cells.Count > 0).SelectMany(r => ReadRow(lattices[r.Index], r, columns, above, focus))];
    }

    IEnumerable<Draft> ReadRow(Lattice lattice, (int Index, IReadOnlyList<Claim> Cells) row, TableColumns columns, AsOf above, Focus focus)
    {
        var whole = focus.Subject ?? focus.Article;
        var period = RowLabel.Period(lattice, row.Cells[0].Count.First);
        if ((period is null ? RowLabel.Read(lattice, row.Cells[0].Count.First, whole, gazetteer) : whole) is not { } subject)
        {
            yield break;
        }

        foreach (var (cell, column) in row.Cells.Zip(columns.Columns))
        {
            yield return new()
            {
                Claim = cell,
                Sentence = lattice.Sentence,
                SentenceIndex = row.Index,
                Measure = column.Measure,
                Quantity = (Quantity)cell.Count.Reading,
                Subject = subject,
                SubjectBasis = period is null ? "rule" : "context",
                AsOf = (period ?? column.Timex) is { } timex ? PeriodResolver.Of(timex, AsOfBasis.Stated) : above,
                Breakdown = column.Breakdown,
                Evidence = [new(lattice.Sentence.Span, lattice.Sentence.Span, cell.Count.Span)],
            };
        }
    }

    List<Claim> CellsOf(Lattice lattice) => [.. clauses.Read(lattice).Select(c => c.FirstOrDefault(x => x.Emission.Measure == Cell)).OfType<Claim>()];

    /// <summary>What the nearest words above the table speak of that say what is counted.</summary>
    static string? TopicAbove(IReadOnlyList<Lattice> lattices, int first) =>
        Enumerable.Range(Math.Max(0, first - MostSentencesAbove), Math.Min(first, MostSentencesAbove)).Reverse()
            .Select(i => (lattices[i].OfType("TOPIC").LastOrDefault() ?? lattices[i].OfType(ClaimContext.LocalTopic).LastOrDefault())?.Reading.Value)
            .FirstOrDefault(measure => measure is not null);

    /// <summary>The date of the words right above the table.</summary>
    static AsOf PeriodAbove(IReadOnlyList<Lattice> lattices, int first)
    {
        for (var i = first - 1; i >= Math.Max(0, first - MostSentencesAbove); i--)
        {
            if (lattices[i].OfType("DATE").LastOrDefault() is { } date)
            {
                return PeriodResolver.Of(date.Reading.Value, AsOfBasis.Document);
            }
        }

        return AsOf.Unknown;
    }
}
