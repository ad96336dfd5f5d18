namespace MissingOffenders.Export;

/// <summary>A table that stands in the package.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Number of its rows.</param>
/// <param name="Bytes">Length of the file.</param>
/// <param name="Sha256">SHA-256 of the file in lower-case hexadecimal.</param>
sealed record WrittenFile(ITable Table, long Rows, long Bytes, string Sha256);
