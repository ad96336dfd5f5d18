using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Evaluation;
using MissingOffenders.Reading;

namespace MissingOffenders.Cli.Commands;

/// <summary>Reads the articles that gold speaks of. Threads share it.</summary>
sealed class GoldFolder
{
    const string Usual = ".txt";

    readonly string root;
    readonly ILookup<string, string> files;
    readonly ArticleLoader loader;
    readonly Manifests manifests;
    readonly TextWriter error;
    int unread;

    /// <param name="folder">The folder.</param>
    /// <param name="manifest">Path of the manifest, or null for the folder's own.</param>
    /// <param name="loader">Reads the articles.</param>
    /// <param name="error">Takes a line for every article that cannot be read.</param>
    public GoldFolder(string folder, string? manifest, ArticleLoader loader, TextWriter error)
    {
        root = Path.GetFullPath(folder);
        files = Directory.EnumerateFiles(root)
            .Select(f => Path.GetFileName(f))
            .Where(f => ArticleLoader.Endings.Contains(Path.GetExtension(f).ToLowerInvariant()) && !f.EndsWith(FileNames.GoldEnding, StringComparison.Ordinal))
            .ToLookup(FileNames.WithoutEndings, StringComparer.Ordinal);
        this.loader = loader;
        manifests = Manifests.Load(manifest, [root]);
        this.error = TextWriter.Synchronized(error);
    }

    /// <summary>How many articles could not be read. Their gold counts as missed.</summary>
    public int Unread => unread;

    /// <summary>The article of some gold, or null where it cannot be read.</summary>
    public Article? Read(GoldArticle gold)
    {
        var article = Inputs.Read(new(root, FileOf(gold.Name)), manifests, loader, error).FirstOrDefault();
        if (article is null)
        {
            Interlocked.Increment(ref unread);
        }

        return article;
    }

    /// <summary>The reading of an article that was read; null, and a line, where a defect of the program ends it.</summary>
    public ArticleReading? Read(Article article, Func<Article, ArticleReading> reader)
    {
        var reading = Guarded.Of(article.Path, error, () => reader(article));
        if (reading is null)
        {
            Interlocked.Increment(ref unread);
        }

        return reading;
    }

    /// <summary>The file beside the gold; of several, the text.</summary>
    string FileOf(string name) => files[name].OrderBy(f => f.EndsWith(Usual, StringComparison.Ordinal) ? 0 : 1).ThenBy(f => f, StringComparer.Ordinal).FirstOrDefault() ?? name + Usual;
}
