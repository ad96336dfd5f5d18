using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Layout;
using MissingOffenders.Text;

namespace MissingOffenders.Cases;

/// <summary>Takes files from bytes to rows. Keeps no state: threads share it.</summary>
/// <param name="manifests">What is known of them from elsewhere.</param>
/// <param name="source">Takes articles from files and figures from articles.</param>
sealed class ArticleIntake(Manifests manifests, ReadingSource source)
{
    /// <summary>Takes a file; of one in which nothing has changed since <paramref name="known"/> was written, no article is read.</summary>
    /// <param name="file">The file.</param>
    /// <param name="known">Its articles that the case holds and that have not gone.</param>
    public FileIntake Take(SourceFile file, IReadOnlyCollection<ArticleRow> known)
    {
        var loaded = source.Loader.Load(file);
        var key = Key(loaded);
        var unchanged = key.Length > 0 && known.Count > 0
            && known.All(a => key.Equals(a.InputKey, StringComparison.Ordinal) && file.Root.Equals(a.Root, StringComparison.Ordinal));
        return new(new(file.Path, key), unchanged ? null : Articles(loaded));
    }

    /// <summary>The rows of what cannot be read.</summary>
    public static IEnumerable<ArticleRow> Rows(LoadedFile unread) =>
        unread.Documents.Select(d => Row(unread, d, ManifestRow.Nothing.Complete(unread.PathOf(d), d)));

    IEnumerable<SavedArticle> Articles(LoadedFile loaded)
    {
        foreach (var document in loaded.Documents)
        {
            var path = loaded.PathOf(document);
            var article = manifests.RowOf(loaded.File, path).Complete(path, document);
            var row = Row(loaded, document, article);
            yield return document.Status == ArticleStatus.Read ? Read(row, article, document) : new(row, []);
        }
    }

    static ArticleRow Row(LoadedFile file, Document document, Article article) => new()
    {
        ArticleId = article.Id,
        ArticlePath = article.Path,
        FilePath = file.File.Path,
        Root = file.File.Root,
        Sha256 = document.Sha256 ?? (document.Name.Length == 0 ? file.Sha256 : document.Text.Length == 0 ? null : Hash(document.Text)),
        Encoding = document.Encoding,
        Title = article.Title,
        Publisher = article.Publisher,
        Published = IsoDay.Of(article.Published),
        PublishedBasis = article.PublishedBasis,
        PublishedPrecision = Precision(article.Published is null ? document.Metadata.Published?.Precision : DayPrecision.Day),
        Modified = document.Metadata.Modified is { Precision: DayPrecision.Day } modified ? IsoDay.Of(modified.Day) : null,
        Url = article.Url,
        Byline = document.Metadata.Byline,
        Language = document.Metadata.Language,
        AgencyCredit = document.Metadata.AgencyCredit,
        SourceType = document.Metadata.SourceType,
        Status = document.Status.Code(),
        StatusReason = document.Note,
    };

    SavedArticle Read(ArticleRow row, Article article, Document document)
    {
        try
        {
            var reading = source.Read(article);
            FigureRows rows = new(article.Text);
            return new(Read(row, reading, document, rows) with { RulesHash = source.RulesHash, Program = source.RulesHash is null ? null : ProgramVersion.Text }, [.. reading.Figures.Select(rows.Of)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A defect in the reading of one article must not cost the user the rest of the folder.
            return new(row with { Status = ArticleStatus.Failed.Code(), StatusReason = $"{e.GetType().Name}: {e.Message}" }, []);
        }
    }

    static ArticleRow Read(ArticleRow row, ArticleReading reading, Document document, FigureRows rows) => row with
    {
        Title = reading.Article.Title,
        Byline = row.Byline ?? BylineIn(reading),
        Published = IsoDay.Of(reading.Article.Published),
        PublishedBasis = reading.Article.PublishedBasis,
        PublishedPrecision = reading.Article.Published is null ? row.PublishedPrecision : Precision(DayPrecision.Day),
        Characters = rows.Characters,
        BodyCharacters = rows.At(document.BodyLength),
        TextStage = document.Stage,
        IsCut = document.Metadata.IsCut,
        HeldBack = reading.HeldBack.Count(h => h.IsLikely),
        HeldBackCounts = HeldBackRow.Write(reading.HeldBack.Where(h => h.IsLikely).Select(rows.Of)),
        Blocks = rows.Blocks(reading.Blocks),
        Text = reading.Article.Text,
    };

    /// <summary>The line of the text that names the writer, without its first word.</summary>
    static string? BylineIn(ArticleReading reading) =>
        reading.Blocks.FirstOrDefault(b => b.FoundBy == Datelines.Byline)?.Span.Of(reading.Article.Text) is { Length: > 3 } line ? line[3..].Trim() : null;

    static string? Precision(DayPrecision? precision) => precision switch
    {
        null => null,
        DayPrecision.Day => "day",
        DayPrecision.Month => "month",
        DayPrecision.Year => "year",
        _ => throw new ArgumentOutOfRangeException(nameof(precision), precision, null),
    };

    string Key(LoadedFile loaded)
    {
        if (loaded.Sha256 is null)
        {
            return "";
        }

        var known = manifests.RowsWithin(loaded.File).Select(r => $"{r.Key}\t{r.Value.Publisher}\t{IsoDay.Of(r.Value.Published)}\t{r.Value.Url}");
        return Hash(string.Join('\n', [loaded.Sha256, source.Key, .. known]));
    }

    static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
