using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Loading;

namespace MissingOffenders.Cli.Commands;

/// <summary>Reads the articles that the command line names, for verbs that keep no case.</summary>
static class Inputs
{
    /// <summary>The articles in the order of their paths; what cannot be read is named on <paramref name="error"/> and left out.</summary>
    /// <param name="paths">Folders and files.</param>
    /// <param name="manifest">Path of the manifest, or null for those of the folders.</param>
    /// <param name="loader">Reads them.</param>
    /// <param name="error">Takes a line for every file that cannot be read.</param>
    public static IEnumerable<Article> Read(IReadOnlyCollection<string> paths, string? manifest, ArticleLoader loader, TextWriter error)
    {
        var found = FileSearch.Find(paths, ArticleLoader.Endings);
        var manifests = Manifests.Load(manifest, found.Roots);
        return found.Files.SelectMany(f => Read(f, manifests, loader, error));
    }

    /// <summary>The articles of one file; none where it cannot be read.</summary>
    public static IEnumerable<Article> Read(SourceFile file, Manifests manifests, ArticleLoader loader, TextWriter error)
    {
        var loaded = loader.Load(file);
        foreach (var document in loaded.Documents)
        {
            var path = loaded.PathOf(document);
            if (document.Status == ArticleStatus.Read)
            {
                yield return manifests.RowOf(file, path).Complete(path, document);
            }
            else
            {
                error.WriteLine($"{path}: {document.Note}");
            }
        }
    }
}
