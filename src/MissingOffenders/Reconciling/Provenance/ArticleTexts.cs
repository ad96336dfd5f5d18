using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Reconciling.Provenance;

/// <summary>Gives the articles of a case back as the pipeline reads them.</summary>
sealed class ArticleTexts(ReconciliationInput input)
{
    /// <summary>The article of a row, or null where the case holds no text of it.</summary>
    public Article? Of(ArticleRow row) =>
        input.TextOf(row.ArticleId) is { } text ? row.ToArticle(text, input.BlocksOf(row.ArticleId) is { } blocks ? BlocksJson.Read(blocks, text) : null) : null;

    /// <summary>The articles of rows, loaded one after the other: a case is not for several threads.</summary>
    public IEnumerable<(ArticleRow Row, Article? Article)> Of(IEnumerable<ArticleRow> rows)
    {
        foreach (var row in rows)
        {
            yield return (row, Of(row));
        }
    }
}
