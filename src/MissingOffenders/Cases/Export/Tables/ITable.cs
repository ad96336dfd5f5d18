namespace MissingOffenders.Cases.Export.Tables;

/// <summary>A table of the data package.</summary>
interface ITable
{
    /// <summary>Name of the resource; files are called so, with the ending of their format.</summary>
    string Name { get; }

    /// <summary>What one row is.</summary>
    string Description { get; }

    /// <summary>Columns that tell rows apart.</summary>
    IReadOnlyList<string> Key { get; }

    /// <summary>Columns that hold keys of other tables, and the names of these tables.</summary>
    IReadOnlyList<(string Column, string Table)> References { get; }

    /// <summary>The columns, in order.</summary>
    IReadOnlyList<Field> Fields { get; }

    /// <summary>The rows, each with a value for every column as in CSV; null for what is unknown. They can be gone through more than once.</summary>
    IEnumerable<string?[]> Rows { get; }
}
