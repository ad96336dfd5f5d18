using MissingOffenders.Articles;
using MissingOffenders.Evaluation;
using MissingOffenders.Files;

namespace MissingOffenders.Cli.Commands;

/// <summary>Reads the articles that gold speaks of. Threads share it.</summary>
sealed class GoldFolder
{
    readonly string root;
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
        this.loader = loader;
        manifests = Manifests.Load(manifest, [root]);
        this.error = TextWriter.Synchronized(error);
    }

    /// <summary>How many articles could not be read. Their gold counts as missed.</summary>
    public int Unread => unread;

    /// <summary>The article of some gold, or null where it cannot be read.</summary>
    public Article? Read(GoldArticle gold)
    {
        var article = Inputs.Read(new(root, gold.Name + ".txt"), manifests, loader, error).FirstOrDefault();
        if (article is null)
        {
            Interlocked.Increment(ref unread);
        }

        return article;
    }
}
