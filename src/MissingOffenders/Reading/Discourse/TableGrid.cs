using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Layout;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Discourse;

/// <summary>The rows and columns of a table.</summary>
sealed class TableGrid
{
    const string Cell = "cell";

    TableGrid(IReadOnlyList<TableRow> rows)
    {
        Rows = rows;
        var data = rows.Where(r => r.HasCounts).ToList();
        Width = data.Count == 0 ? 0 : data.GroupBy(r => r.Cells.Count).OrderByDescending(g => g.Count()).ThenByDescending(g => g.Key).First().Key;
        Data = data.FindAll(r => r.Cells.Count <= Width);
        Label = LabelColumn();
        Dates = Enumerable.Range(0, Width).FirstOrDefault(c => c != Label && Filled(c) is { Count: > 0 } cells && cells.TrueForAll(x => x.Timex is not null) && HasCounts(c), -1);
        Numeric = [.. Enumerable.Range(0, Width).Where(c => c != Label && c != Dates && Data.Any(r => r[c].Count is not null))];
    }

    /// <summary>All rows, from above.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Rows that give counts.</summary>
    public IReadOnlyList<TableRow> Data { get; }

    /// <summary>Number of cells in most rows that give counts.</summary>
    public int Width { get; }

    /// <summary>Index of the column that says whose the numbers of a row are, or -1.</summary>
    public int Label { get; }

    /// <summary>Index of a column that says of what time the numbers of a row are, or -1.</summary>
    public int Dates { get; }

    /// <summary>Indexes of the columns that hold counts.</summary>
    public IReadOnlyList<int> Numeric { get; }

    /// <summary>Whether a row of words says what the rows below it hold, and belongs to no place.</summary>
    public bool IsHeader(TableRow row) => !row.HasCounts && row.Only is null && !(Label >= 0 && row[Label].Place is not null && row.Cells.Count(c => c.Place is not null) == 1);

    /// <summary>The table of some sentences, each of which is a cell.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="lattices">All sentences of the article.</param>
    /// <param name="first">Index of the first cell.</param>
    /// <param name="end">Index after the last cell.</param>
    /// <param name="clauses">Finds the counts.</param>
    public static TableGrid Of(string text, IReadOnlyList<Lattice> lattices, int first, int end, ClauseReader clauses) =>
        new([.. Enumerable.Range(first, end - first).GroupBy(i => lattices[i].Sentence.Block).Select(row => new TableRow([.. TableCells.Of(text, row.Key.Span).Select(c => CellAt(c, row, lattices, clauses))]))]);

    static TableCell CellAt(Span place, IEnumerable<int> row, IReadOnlyList<Lattice> lattices, ClauseReader clauses)
    {
        var index = row.FirstOrDefault(i => lattices[i].Sentence.Span == place, -1);
        return index < 0 ? TableCell.Empty : new(lattices[index], index, clauses.Read(lattices[index]).Select(c => c.FirstOrDefault(x => x.Emission.Measure == Cell)).OfType<Claim>().FirstOrDefault());
    }

    /// <summary>The column of places, else of times, else the first of words.</summary>
    int LabelColumn()
    {
        var columns = Enumerable.Range(0, Width).ToList();
        var places = columns.ConvertAll(c => Data.Sum(r => Rank(r[c])));
        return places.Count > 0 && places.Max() > 0 ? places.IndexOf(places.Max())
            : columns.FindIndex(c => Filled(c).Count == Data.Count && Filled(c).TrueForAll(x => x.Timex is not null)) is >= 0 and var dates && Width > 1 ? dates
            : columns.FindIndex(c => Filled(c) is { Count: > 0 } cells && cells.Count(x => x.Count is null) * 2 > cells.Count);
    }

    // "Kent" says more than "South East"
    static int Rank(TableCell cell) => cell.Place switch
    {
        null => 0,
        Mentions.AreaReading { Area.Force: null } => 1,
        _ => 2,
    };

    List<TableCell> Filled(int column) => [.. Data.Select(r => r[column]).Where(c => !c.IsEmpty)];

    bool HasCounts(int but) => Data.Any(r => Enumerable.Range(0, Width).Any(c => c != but && c != Label && r[c].Count is not null));
}
