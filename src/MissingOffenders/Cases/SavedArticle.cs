namespace MissingOffenders.Cases;

/// <summary>An article that was processed, ready to be written.</summary>
/// <param name="Article">The article.</param>
/// <param name="Figures">Its figures; none where it could not be read, and then those of an earlier reading stay in the case.</param>
public sealed record SavedArticle(ArticleRow Article, IReadOnlyList<FigureRow> Figures);
