using CsvHelper;

namespace MissingOffenders.Export;

/// <inheritdoc cref="ITable"/>
/// <typeparam name="T">A row.</typeparam>
sealed record Table<T>(string Name, string Description, IReadOnlyList<Column<T>> Columns, IEnumerable<T> Rows) : ITable
{
    public required IReadOnlyList<string> Key { get; init; }

    public IReadOnlyList<(string Column, string Table)> References { get; init; } = [];

    public IEnumerable<(string Name, string Type, string Description)> Fields => Columns.Select(c => (c.Name, c.Type, c.Description));

    public long Write(Stream target)
    {
        using var csv = CsvWriter.Create(target, leaveOpen: true);
        csv.WriteHeader([.. Columns.Select(c => c.Name)]);
        var rows = 0L;
        foreach (var row in Rows)
        {
            foreach (var column in Columns)
            {
                csv.WriteField(column.Value(row));
            }

            csv.EndRecord();
            rows++;
        }

        return rows;
    }
}
