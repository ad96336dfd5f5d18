using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Articles;

namespace MissingOffenders.Cases;

/// <summary>Takes one file from bytes to rows. Keeps no state: threads share it.</summary>
/// <param name="loader">Reads files.</param>
/// <param name="manifests">What is known of them from elsewhere.</param>
/// <param name="source">Takes figures from their text.</param>
sealed class ArticleIntake(ArticleLoader loader, Manifests manifests, ReadingSource source)
{
    /// <summary>Processes a file, or returns null if nothing has changed since <paramref name="known"/> was written.</summary>
    public SavedArticle? Take(SourceFile file, ArticleRow? known)
    {
        var loaded = loader.Load(file);
        var manifest = manifests.RowOf(file);
        var row = Row(loaded) with
        {
            InputKey = loaded.Status == ArticleStatus.Read ? Key(loaded, manifest) : "",
            Publisher = manifest.Publisher,
            Published = FigureRows.Day(manifest.Published),
            PublishedBasis = manifest.Published is null ? null : "manifest",
            Url = manifest.Url,
        };
        return loaded.Content is not { } content ? new(row, [])
            : row.InputKey.Equals(known?.InputKey, StringComparison.Ordinal) && row.Root.Equals(known.Root, StringComparison.Ordinal) ? null
            : Read(row, content.Text, manifest);
    }

    /// <summary>The row of a file of which nothing but its status is known.</summary>
    public static ArticleRow Row(LoadedFile loaded) => new()
    {
        ArticleId = ArticleId.Of(loaded.File.Path),
        ArticlePath = loaded.File.Path,
        Root = loaded.File.Root,
        Sha256 = loaded.Sha256,
        Encoding = loaded.Content?.Encoding,
        Status = loaded.Status.Code(),
        StatusReason = loaded.Reason,
    };

    SavedArticle Read(ArticleRow row, string text, ManifestRow manifest)
    {
        Article article = new(row.ArticleId, row.ArticlePath, text)
        {
            Publisher = manifest.Publisher,
            Published = manifest.Published,
            PublishedBasis = row.PublishedBasis,
            Url = manifest.Url,
        };
        try
        {
            var reading = source.Read(article);
            FigureRows rows = new(text);
            return new(Read(row, reading.Article, rows.Characters), [.. reading.Figures.Select(rows.Of)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A defect in the reading of one article must not cost the user the rest of the folder.
            return new(row with { InputKey = "", Status = ArticleStatus.Failed.Code(), StatusReason = $"{e.GetType().Name}: {e.Message}" }, []);
        }
    }

    static ArticleRow Read(ArticleRow row, Article article, int characters) => row with
    {
        Title = article.Title,
        Publisher = article.Publisher,
        Published = FigureRows.Day(article.Published),
        PublishedBasis = article.PublishedBasis,
        Url = article.Url,
        Characters = characters,
        Text = article.Text,
    };

    string Key(LoadedFile loaded, ManifestRow manifest)
    {
        string?[] parts = [loaded.Sha256, manifest.Publisher, FigureRows.Day(manifest.Published), manifest.Url, source.Key];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
