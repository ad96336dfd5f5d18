using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Cases.Tracing;

/// <summary>An article as the case keeps it, so that it can be read again without its file.</summary>
static class KeptArticle
{
    /// <summary>The article; null where the case has no text of it.</summary>
    public static Article? ArticleOf(this CaseFile source, ArticleRow row) =>
        source.TextOf(row.ArticleId) is { } text ? row.ToArticle(text, BlocksOf(source, row, text)) : null;

    /// <summary>Plain text is cut into blocks by its layout, as it was then; what a page or a document marks stands in the case alone.</summary>
    static IReadOnlyList<Block>? BlocksOf(CaseFile source, ArticleRow row, string text) =>
        row.TextStage is not "text" && source.BlocksOf(row.ArticleId) is { } blocks ? BlocksJson.Read(blocks, text) : null;
}
