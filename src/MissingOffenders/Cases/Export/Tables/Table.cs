namespace MissingOffenders.Cases.Export.Tables;

/// <inheritdoc cref="ITable"/>
/// <typeparam name="T">A row.</typeparam>
sealed record Table<T>(string Name, string Description, IReadOnlyList<Column<T>> Columns, IEnumerable<T> Items) : ITable
{
    public required IReadOnlyList<string> Key { get; init; }

    public IReadOnlyList<(string Column, string Table)> References { get; init; } = [];

    public IReadOnlyList<Field> Fields => Columns;

    public IEnumerable<string?[]> Rows => Items.Select(item => Columns.Select(c => c.Value(item)).ToArray());
}
