using MissingOffenders.Articles;

namespace MissingOffenders.Cli.Commands;

/// <summary>Reads the articles that the command line names, for verbs that keep no case.</summary>
static class Inputs
{
    /// <summary>The articles in the order of their paths; what cannot be read is named on <paramref name="error"/> and left out.</summary>
    /// <param name="paths">Folders and files.</param>
    /// <param name="manifest">Path of the manifest, or null for those of the folders.</param>
    /// <param name="error">Takes a line for every file that cannot be read.</param>
    public static IEnumerable<Article> Read(IReadOnlyCollection<string> paths, string? manifest, TextWriter error)
    {
        var found = FileSearch.Find(paths, ArticleLoader.Default.Endings);
        var manifests = Manifests.Load(manifest, found.Roots);
        return found.Files.Select(f => Read(f, manifests, error)).OfType<Article>();
    }

    /// <summary>One article, or null where its file cannot be read.</summary>
    public static Article? Read(SourceFile file, Manifests manifests, TextWriter error)
    {
        var loaded = ArticleLoader.Default.Load(file);
        if (loaded.Content is not { } content)
        {
            error.WriteLine($"{file.Path}: {loaded.Reason}");
            return null;
        }

        var row = manifests.RowOf(file);
        return new(ArticleId.Of(file.Path), file.Path, content.Text)
        {
            Publisher = row.Publisher,
            Published = row.Published,
            PublishedBasis = row.Published is null ? null : "manifest",
            Url = row.Url,
        };
    }
}
