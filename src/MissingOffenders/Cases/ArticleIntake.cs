using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Articles;
using MissingOffenders.Files;

namespace MissingOffenders.Cases;

/// <summary>Takes one file from bytes to rows. Keeps no state: threads share it.</summary>
/// <param name="manifests">What is known of them from elsewhere.</param>
/// <param name="source">Takes articles from files and figures from articles.</param>
sealed class ArticleIntake(Manifests manifests, ReadingSource source)
{
    /// <summary>Processes a file, or returns null if nothing has changed since <paramref name="known"/> was written.</summary>
    public SavedArticle? Take(SourceFile file, ArticleRow? known)
    {
        var loaded = source.Loader.Load(file);
        var manifest = manifests.RowOf(file);
        var document = loaded.Documents[0];
        var article = manifest.Complete(file.Path, document);
        var row = Row(loaded, document, article) with { InputKey = document.Status == ArticleStatus.Read ? Key(loaded, manifest) : "" };
        return document.Status != ArticleStatus.Read ? new(row, [])
            : row.InputKey.Equals(known?.InputKey, StringComparison.Ordinal) && row.Root.Equals(known.Root, StringComparison.Ordinal) ? null
            : Read(row, article);
    }

    /// <summary>The row of a file of which nothing but its status is known.</summary>
    public static ArticleRow Row(LoadedFile loaded) =>
        Row(loaded, loaded.Documents[0], ManifestRow.Nothing.Complete(loaded.File.Path, loaded.Documents[0]));

    static ArticleRow Row(LoadedFile file, Document document, Article article) => new()
    {
        ArticleId = article.Id,
        ArticlePath = article.Path,
        Root = file.File.Root,
        Sha256 = file.Sha256,
        Encoding = document.Encoding,
        Title = article.Title,
        Publisher = article.Publisher,
        Published = FigureRows.Day(article.Published),
        PublishedBasis = article.PublishedBasis,
        Url = article.Url,
        Byline = document.Metadata.Byline,
        Language = document.Metadata.Language,
        AgencyCredit = document.Metadata.AgencyCredit,
        SourceType = document.Metadata.SourceType,
        Status = document.Status.Code(),
        StatusReason = document.Note,
    };

    SavedArticle Read(ArticleRow row, Article article)
    {
        try
        {
            var reading = source.Read(article);
            FigureRows rows = new(article.Text);
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
        Published = FigureRows.Day(article.Published),
        PublishedBasis = article.PublishedBasis,
        Characters = characters,
        Text = article.Text,
    };

    string Key(LoadedFile loaded, ManifestRow manifest)
    {
        string?[] parts = [loaded.Sha256, manifest.Publisher, FigureRows.Day(manifest.Published), manifest.Url, source.Key];
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
    }
}
