namespace MissingOffenders.Export;

/// <summary>A table of the data package.</summary>
interface ITable
{
    /// <summary>Name of the resource; the file is called so, with <c>.csv</c>.</summary>
    string Name { get; }

    /// <summary>What one row is.</summary>
    string Description { get; }

    /// <summary>Columns that tell rows apart.</summary>
    IReadOnlyList<string> Key { get; }

    /// <summary>Columns that hold keys of other tables, and the names of these tables.</summary>
    IReadOnlyList<(string Column, string Table)> References { get; }

    /// <summary>Name, type and meaning of each column, in order.</summary>
    IEnumerable<(string Name, string Type, string Description)> Fields { get; }

    /// <summary>Writes the table as CSV and returns the number of rows.</summary>
    long Write(Stream target);
}
