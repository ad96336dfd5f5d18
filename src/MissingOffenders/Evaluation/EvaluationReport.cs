namespace MissingOffenders.Evaluation;

/// <summary>The scores of a folder of articles.</summary>
/// <param name="Articles">The scores of its articles, by name.</param>
public sealed record EvaluationReport(IReadOnlyList<ArticleScore> Articles)
{
    /// <summary>The counts over all articles.</summary>
    public Score Total { get; } = Sum(Articles);

    /// <summary>The counts by measure, for measures that occur, by name.</summary>
    public IReadOnlyList<(string Measure, Score Score)> ByMeasure =>
    [
        .. Articles.SelectMany(a => a.Matches.Select(m => m.Gold.Measure).Concat(a.Missed.Select(g => g.Measure)).Concat(a.Wrong.Select(p => p.Measure)))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(measure => (measure, Articles.Aggregate(default(Score), (sum, a) => sum + a.ScoreOf(measure)))),
    ];

    /// <summary>The counts of the articles that show a phenomenon, by its name. An article counts for each that it shows.</summary>
    public IReadOnlyList<(string Phenomenon, int Articles, Score Score)> ByPhenomenon =>
    [
        .. Articles.SelectMany(a => a.Gold.Phenomena.SelectMany(Phenomenon.NamesIn).Distinct(StringComparer.Ordinal).Select(name => (Name: name, Article: a)))
            .GroupBy(p => p.Name, p => p.Article, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count(), Sum(g))),
    ];

    /// <summary>Everything that was missed or is wrong, by article.</summary>
    public IReadOnlyList<Miss> Misses => [.. Articles.SelectMany(Miss.Of)];

    static Score Sum(IEnumerable<ArticleScore> articles) => articles.Aggregate(default(Score), (sum, a) => sum + a.Score);
}
