using System.Globalization;
using MissingOffenders.Articles;
using MissingOffenders.Cases;

namespace MissingOffenders.Reconciliation.Provenance;

/// <summary>Gives the articles of a case back as the pipeline reads them.</summary>
sealed class ArticleTexts(ReconciliationInput input)
{
    /// <summary>The article of a row, or null where the case holds no text of it.</summary>
    public Article? Of(ArticleRow row) =>
        input.TextOf(row.ArticleId) is { } text
            ? new(row.ArticleId, row.ArticlePath, text)
            {
                Title = row.Title,
                Publisher = row.Publisher,
                Published = Day(row.Published),
                Blocks = input.BlocksOf(row.ArticleId) is { } blocks ? BlocksJson.Read(blocks, text) : null,
            }
            : null;

    /// <summary>The articles of rows, loaded one after the other: a case is not for several threads.</summary>
    public IEnumerable<(ArticleRow Row, Article? Article)> Of(IEnumerable<ArticleRow> rows)
    {
        foreach (var row in rows)
        {
            yield return (row, Of(row));
        }
    }

    /// <summary>A day as the case writes it, or null.</summary>
    public static DateOnly? Day(string? day) =>
        DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
