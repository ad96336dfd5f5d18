using MissingOffenders.Cases;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A generated case of which all is known.</summary>
/// <param name="Articles">The articles, with their texts.</param>
/// <param name="Conflicts">What must be reported.</param>
/// <param name="Explained">Differences that are none: <c>rounding</c>, <c>revision_over_time</c>, and percentages that are right (<c>arithmetic</c>).</param>
/// <param name="Copies">Identifiers of articles with one text, by group; every other article stands alone.</param>
/// <param name="Origins">Figures of different texts that name one source for one number.</param>
sealed record PlantedCase(
    IReadOnlyList<SavedArticle> Articles,
    IReadOnlyList<PlantedConflict> Conflicts,
    IReadOnlyList<PlantedConflict> Explained,
    IReadOnlyList<IReadOnlyList<string>> Copies,
    IReadOnlyList<IReadOnlyList<string>> Origins)
{
    const int Batch = 1000;

    /// <summary>All figures.</summary>
    public IEnumerable<FigureRow> Figures => Articles.SelectMany(a => a.Figures);

    /// <summary>Writes the articles and figures into a case file, as <c>extract</c> would have.</summary>
    public void Write(string path)
    {
        using var file = CaseFile.Open(path);
        foreach (var batch in Articles.Chunk(Batch))
        {
            file.Save(batch, []);
        }
    }
}
