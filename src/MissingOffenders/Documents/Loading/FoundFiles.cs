namespace MissingOffenders.Documents.Loading;

/// <summary>What a search of the named paths found.</summary>
/// <param name="Files">The files to read, by path; no two have the same path.</param>
/// <param name="Problems">Folders that could not be listed, each with its reason; their paths end with a slash.</param>
/// <param name="Roots">Full paths of the folders that were named and searched.</param>
/// <param name="LeftAlone">How many files of other kinds were passed by, by the ending of their names.</param>
public sealed record FoundFiles(
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<LoadedFile> Problems,
    IReadOnlyList<string> Roots,
    IReadOnlyDictionary<string, int> LeftAlone)
{
    /// <summary>Whether the search looked where <paramref name="file"/> stands or stood.</summary>
    public bool Covers(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var path = Path.GetFullPath(file.FullPath);
        return Roots.Any(r => Holds(r, path))
            && !Problems.Any(p => Holds(Path.GetFullPath(p.File.FullPath), path));
    }

    static bool Holds(string folder, string path) =>
        path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
