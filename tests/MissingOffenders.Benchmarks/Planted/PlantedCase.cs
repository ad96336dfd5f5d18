using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A generated case of which it is known who copied from whom.</summary>
/// <param name="Articles">The articles, with their texts.</param>
/// <param name="Copies">Identifiers of articles with one text, by group; every other article stands alone.</param>
/// <param name="Origins">Figures of different texts that name one source for one number.</param>
sealed record PlantedCase(IReadOnlyList<SavedArticle> Articles, IReadOnlyList<IReadOnlyList<string>> Copies, IReadOnlyList<IReadOnlyList<string>> Origins)
{
    /// <summary>All figures.</summary>
    public IEnumerable<FigureRow> Figures => Articles.SelectMany(a => a.Figures);
}
