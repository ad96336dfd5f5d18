namespace MissingOffenders.Documents.Articles;

/// <summary>The words for <see cref="ArticleStatus"/> in the case and in exports.</summary>
public static class ArticleStatusCodes
{
    /// <summary>The word for <paramref name="status"/>: <c>read</c>, <c>too-large</c> ...</summary>
    public static string Code(this ArticleStatus status) => status switch
    {
        ArticleStatus.Read => "read",
        ArticleStatus.Empty => "empty",
        ArticleStatus.Binary => "binary",
        ArticleStatus.Unsupported => "unsupported",
        ArticleStatus.NoArticle => "no-article",
        ArticleStatus.Encrypted => "encrypted",
        ArticleStatus.Scanned => "scanned",
        ArticleStatus.Damaged => "damaged",
        ArticleStatus.TooLarge => "too-large",
        ArticleStatus.Unreadable => "unreadable",
        ArticleStatus.Vanished => "vanished",
        ArticleStatus.Changed => "changed",
        ArticleStatus.Failed => "failed",
        ArticleStatus.Gone => "gone",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
