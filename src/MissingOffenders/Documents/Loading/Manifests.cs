using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Loading;

/// <summary>The manifests of one run: one for all folders, or the one that each folder holds itself.</summary>
public sealed class Manifests
{
    readonly Manifest? forAll;
    readonly Dictionary<string, Manifest> byRoot = new(StringComparer.Ordinal);

    Manifests(Manifest? forAll) => this.forAll = forAll;

    /// <summary>Loads the manifest that the user named, or else those that stand in the named folders.</summary>
    /// <param name="named">Path of a manifest, or null.</param>
    /// <param name="roots">The named folders.</param>
    /// <exception cref="InputException">A manifest cannot be used.</exception>
    public static Manifests Load(string? named, IReadOnlyList<string> roots)
    {
        ArgumentNullException.ThrowIfNull(roots);
        Manifests manifests = new(named is null ? null : Manifest.Load(named));
        foreach (var root in named is null ? roots : [])
        {
            var file = Path.Combine(root, Manifest.DefaultName);
            if (File.Exists(file) && RealPath.IsBelow(root, file))
            {
                manifests.byRoot.Add(root, Manifest.Load(file));
            }
        }

        return manifests;
    }

    /// <summary>What the manifests say of one article: the line of its path, and what that leaves open the line of the file that holds it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="articlePath">Path of the article: the file's, or one that begins with it.</param>
    public ManifestRow RowOf(SourceFile file, string articlePath)
    {
        ArgumentNullException.ThrowIfNull(file);
        var manifest = Of(file);
        var whole = manifest?.RowOf(file.Path) ?? ManifestRow.Nothing;
        return articlePath == file.Path ? whole : (manifest?.RowOf(articlePath) ?? ManifestRow.Nothing).Within(whole);
    }

    /// <summary>All that the manifests say of a file and the articles in it, by path.</summary>
    public IEnumerable<KeyValuePair<string, ManifestRow>> RowsWithin(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Of(file)?.RowsWithin(file.Path) ?? [];
    }

    Manifest? Of(SourceFile file) => forAll ?? byRoot.GetValueOrDefault(file.Root);

    /// <summary>What the user should know of the manifests: which were used unasked, and what in them means nothing.</summary>
    /// <param name="found">The files.</param>
    /// <param name="articles">Paths of the articles in them.</param>
    public IEnumerable<string> Notes(FoundFiles found, IEnumerable<string> articles)
    {
        ArgumentNullException.ThrowIfNull(found);
        var inFiles = articles.ToHashSet(StringComparer.Ordinal);
        foreach (var (root, manifest) in byRoot)
        {
            yield return $"used the manifest {Manifest.DefaultName} of {Path.GetFileName(root)}";
            foreach (var note in Notes(manifest, found.Files.Where(f => string.Equals(f.Root, root, StringComparison.Ordinal)), inFiles))
            {
                yield return note;
            }
        }

        foreach (var note in forAll is null ? [] : Notes(forAll, found.Files, inFiles))
        {
            yield return note;
        }
    }

    static IEnumerable<string> Notes(Manifest manifest, IEnumerable<SourceFile> files, HashSet<string> articles)
    {
        if (manifest.UnusedColumns.Count > 0)
        {
            yield return $"columns of {manifest.File} that mean nothing here: {string.Join(", ", manifest.UnusedColumns)}";
        }

        foreach (var problem in manifest.Problems)
        {
            yield return problem;
        }

        var known = files.Select(f => f.Path).Concat(articles).Select(manifest.PathOf).OfType<string>();
        var unknown = manifest.Rows.Keys.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
        {
            var more = unknown.Count > 5 ? $" and {unknown.Count - 5} more" : "";
            yield return $"{manifest.File} speaks of articles that were not found: {string.Join(", ", unknown.Take(5))}{more}";
        }
    }
}
