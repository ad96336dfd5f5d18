using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export;

/// <summary>A file of the package, still to be written.</summary>
/// <param name="Resource">Its name in the descriptor.</param>
/// <param name="Path">Its name in the folder.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Format">Its format in the words of Data Package 2.0.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Write">Writes it and returns how many rows it has; null where it has none of its own.</param>
sealed record PackageFile(string Resource, string Path, string Description, string Format, string MediaType, Func<Stream, long?> Write)
{
    /// <summary>The table that it holds; null where it holds several or none.</summary>
    public ITable? Table { get; init; }
}
