namespace MissingOffenders.Cases.Export;

/// <summary>A file that stands in the package.</summary>
/// <param name="File">The file.</param>
/// <param name="Rows">Number of its rows, if it has any of its own.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">SHA-256 of it in lower-case hexadecimal.</param>
sealed record WrittenFile(PackageFile File, long? Rows, long Bytes, string Sha256);
