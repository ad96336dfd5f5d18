namespace MissingOffenders.Cases.Export;

/// <summary>What a package holds.</summary>
/// <param name="Articles">Rows of articles.</param>
/// <param name="Figures">Rows of figures.</param>
/// <param name="Conflicts">Rows of conflicts.</param>
/// <param name="Decisions">Decisions in the log.</param>
/// <param name="Files">Names of the files, but the one that describes them.</param>
public sealed record PackageSummary(long Articles, long Figures, long Conflicts, long Decisions, IReadOnlyList<string> Files)
{
    internal static PackageSummary Of(IReadOnlyList<WrittenFile> written)
    {
        var rows = written.ToDictionary(w => w.File.Resource, w => w.Rows ?? 0, StringComparer.Ordinal);
        return new(rows["articles"], rows["figures"], rows["conflicts"], rows["decisions"], [.. written.Select(w => w.File.Path)]);
    }
}
