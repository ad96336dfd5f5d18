using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Reconciling.Given;

/// <summary>All that is compared.</summary>
/// <param name="Articles">The articles, by path.</param>
/// <param name="Figures">Their figures that stand for themselves, by article and place.</param>
/// <param name="ArticleOf">Gives an article with its text and blocks by its id; null where there is no text. Not for several threads.</param>
public sealed record GivenFigures(IReadOnlyList<GivenArticle> Articles, IReadOnlyList<GivenFigure> Figures, Func<string, Article?> ArticleOf)
{
    /// <summary>The figures that cannot be compared, a sentence each with the reason.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
