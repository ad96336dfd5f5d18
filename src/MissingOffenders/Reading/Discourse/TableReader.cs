using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Reads tables: whose each row is, and what the header, the caption and the words above say that the columns count.</summary>
/// <param name="text">The article's text.</param>
/// <param name="clauses">Finds the counts in cells.</param>
/// <param name="subjects">Finds whose table it is.</param>
/// <param name="gazetteer">The known forces and areas.</param>
sealed class TableReader(string text, ClauseReader clauses, SubjectResolver subjects, Gazetteer gazetteer)
{
    const int MostSentencesAbove = 2;

    /// <summary>Whether a sentence is a cell of a table.</summary>
    public static bool IsCell(Lattice lattice) => lattice.Sentence.Block.Kind == BlockKind.TableRow;

    /// <summary>The figures of the table whose first cell stands at <paramref name="first"/>.</summary>
    /// <param name="lattices">All sentences of the article.</param>
    /// <param name="first">Index of the first cell.</param>
    /// <param name="end">Index after the last cell.</param>
    /// <param name="focus">What the text speaks of above the table.</param>
    public IReadOnlyList<Draft> Read(IReadOnlyList<Lattice> lattices, int first, int end, Focus focus)
    {
        var grid = TableGrid.Of(text, lattices, first, end, clauses);
        var above = Enumerable.Range(Math.Max(0, first - MostSentencesAbove), Math.Min(first, MostSentencesAbove)).Reverse().Select(i => lattices[i]).ToList();
        if (grid.Numeric.Count == 0 || !IsOnSubject(above, focus))
        {
            return [];
        }

        return [.. ReadRows(grid, above, ContextOf(grid, above, focus))];
    }

    IEnumerable<Draft> ReadRows(TableGrid grid, List<Lattice> above, TableContext context)
    {
        var header = new TableHeader([], grid.Width);
        foreach (var (row, i) in grid.Rows.Select((r, i) => (r, i)))
        {
            if (grid.IsHeader(row))
            {
                var goesOn = i > 0 && grid.IsHeader(grid.Rows[i - 1]);
                header = header with { Rows = goesOn ? [.. header.Rows, row] : [row] };
            }
            else if (!row.HasCounts && row.Only is { } title)
            {
                header = i == 0 && title.Timex is null ? header with { Rows = [row] } : header;
                context = context with { Measure = title.Measure ?? context.Measure, AsOf = title.Timex is { } timex ? PeriodResolver.Of(timex, AsOfBasis.Stated) : context.AsOf };
            }
            else if (row.HasCounts)
            {
                var columns = (header.Rows.Count > 0 || above.Count == 0 ? header : header with { Rows = [new([new(above[0], -1, null)])] }).Columns(grid.Numeric, grid.Label);
                foreach (var draft in ReadRow(row, grid, columns, context))
                {
                    yield return draft;
                    context = context.LabelsMeasure ? context with { Measure = draft.Measure } : context;
                }
            }
        }
    }

    IEnumerable<Draft> ReadRow(TableRow row, TableGrid grid, IReadOnlyList<TableColumn> columns, TableContext context)
    {
        if ((grid.Label < 0 ? RowLabel.Nothing : RowLabel.Read(row[grid.Label], context, gazetteer)) is not { } label)
        {
            yield break;
        }

        foreach (var column in columns)
        {
            var cell = row[column.Index];
            if (cell.Count is { } count && (label.Measure ?? column.Measure ?? context.Measure) is { } measure && Subject(label, column, context) is { } subject)
            {
                var timex = column.Timex ?? row[grid.Dates].Timex ?? label.Timex;
                yield return DraftOf(cell, count, subject, label.Subject is null && column.Place is null ? "context" : "rule") with
                {
                    Measure = measure,
                    AsOf = timex is null ? context.AsOf : PeriodResolver.Of(timex, AsOfBasis.Stated),
                    Breakdown = label.Breakdown.Pairs.Aggregate(column.Breakdown, (b, p) => b.With(p.Key, p.Value)),
                };
            }
        }
    }

    Subject? Subject(RowLabel label, TableColumn column, TableContext context) =>
        label.Subject ?? (column.Place is { } place ? RowLabel.SubjectOf(place, context, gazetteer) : context.Whole);

    static Draft DraftOf(TableCell cell, Claim count, Subject subject, string basis)
    {
        var sentence = cell.Lattice!.Sentence;
        return new()
        {
            Claim = count,
            Sentence = sentence,
            SentenceIndex = cell.Index,
            Measure = "",
            Quantity = (Quantity)count.Count.Reading,
            Subject = subject,
            SubjectBasis = basis,
            AsOf = AsOf.Unknown,
            Breakdown = Breakdown.None,
            Evidence = [new(sentence.Block.Span, sentence.Block.Span, count.Count.Span)],
        };
    }

    TableContext ContextOf(TableGrid grid, List<Lattice> above, Focus focus)
    {
        var measure = above.Select(l => (l.OfType(MentionTypes.Topic).LastOrDefault() ?? l.OfType(Topics.Local).LastOrDefault())?.Reading.Value).FirstOrDefault(m => m is not null);
        var whole = above.Take(1).Select(l => subjects.Topic(l, focus)).FirstOrDefault(s => s is not null) ?? focus.Subject ?? focus.Article;
        var labels = grid.Data.Select(r => r[grid.Label]).ToList();
        var named = labels.Select(l => l.Place).OfType<MentionReading>().Distinct().ToList();
        return new(measure ?? focus.Measure, PeriodAbove(above), whole, named.Count > 1 && !IsDivided(whole, named) ? TotalOf(whole) : whole, labels.Exists(l => l.Place is null && l.Measure is not null))
        {
            TellsSince = above.Exists(l => l.HasType(Topics.SinceWhen)) || grid.Rows.Any(r => grid.IsHeader(r) && r[grid.Label].Has(Topics.SinceWhen)),
        };
    }

    /// <summary>Whether the places are all parts of the one force whose table it is.</summary>
    bool IsDivided(Subject? whole, List<MentionReading> places) =>
        whole?.Force is { } force && places.TrueForAll(p => p is AreaReading { Area: var area } && (area.Force ?? area.Within ?? force.Name) is { } name && gazetteer.Find(name) == force);

    /// <summary>The sum over several places belongs to none of them.</summary>
    Subject TotalOf(Subject? whole) =>
        whole is { Force: null } ? whole
        : subjects.Fallback is { Force: null } all ? all
        : subjects.Fallback is { Force: { } force } own && gazetteer.FindArea(force.Area) is { Level: "nation" } ? own
        : new(null, gazetteer.FindArea("United Kingdom"));

    /// <summary>Whether the words above speak of sex offenders, or of nobody else.</summary>
    static bool IsOnSubject(List<Lattice> above, Focus focus) => above.Select(Population.After).FirstOrDefault(p => p is not null) ?? focus.OnSubject;

    /// <summary>The date of the words right above the table.</summary>
    static AsOf PeriodAbove(List<Lattice> above) =>
        above.Select(l => l.OfType(MentionTypes.Date).LastOrDefault()).FirstOrDefault(d => d is not null) is { } date ? PeriodResolver.Of(date.Reading.Value, AsOfBasis.Document) : AsOf.Unknown;
}
