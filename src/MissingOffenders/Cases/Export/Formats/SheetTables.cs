using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>The sheets of a workbook: the figures first, what people read first in front, and at the end a sheet that explains the columns.</summary>
static class SheetTables
{
    const string Figures = "figures";

    static readonly string[] First = ["value", "measure", "force", "area", "as_of", "publisher", "published", "quote_exact", "sentence", "breakdown", "attribution", "review_status", "confidence", "article_path"];

    /// <summary>The tables of a package in the order of sheets.</summary>
    public static IReadOnlyList<ITable> Of(IReadOnlyList<ITable> tables)
    {
        List<ITable> sheets = [.. tables.OrderBy(t => t.Name != Figures).Select(t => t.Name == Figures ? Reordered.Of(t, First) : t)];
        return [.. sheets, Explained(sheets)];
    }

    static Table<(ITable Table, Field Field)> Explained(IEnumerable<ITable> sheets) => new(
        "columns",
        "What stands in the columns of the other sheets",
        [
            new("sheet", "string", "The sheet", c => c.Table.Name),
            new("column", "string", "Its column", c => c.Field.Name),
            new("type", "string", "What its cells are", c => c.Field.Type),
            new("meaning", "string", "What they mean", c => c.Field.Description),
        ],
        [.. sheets.SelectMany(t => t.Fields.Select(f => (t, f)))])
    {
        Key = ["sheet", "column"],
    };

    /// <summary>A table with some of its columns in front.</summary>
    sealed record Reordered(ITable Inner, IReadOnlyList<int> Places) : ITable
    {
        public string Name => Inner.Name;

        public string Description => Inner.Description;

        public IReadOnlyList<string> Key => Inner.Key;

        public IReadOnlyList<(string Column, string Table)> References => Inner.References;

        public IReadOnlyList<Field> Fields { get; } = [.. Places.Select(p => Inner.Fields[p])];

        public IEnumerable<string?[]> Rows => Inner.Rows.Select(row => Places.Select(p => row[p]).ToArray());

        public static Reordered Of(ITable table, string[] first) =>
            new(table, [.. table.Fields.Index().OrderBy(f => Array.IndexOf(first, f.Item.Name) is >= 0 and var at ? at : first.Length).Select(f => f.Index)]);
    }
}
