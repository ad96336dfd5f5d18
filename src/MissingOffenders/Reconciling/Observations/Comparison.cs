namespace MissingOffenders.Reconciling.Observations;

/// <summary>All observations, in the orders in which they are compared.</summary>
public sealed class Comparison
{
    readonly ILookup<string, Observation> byArticle;
    readonly ILookup<(string Measure, decimal Value), Observation> byValue;
    readonly Dictionary<GroupKey, FigureGroup> byKey;

    /// <summary>Buckets the observations by subject, measure and breakdown, and each bucket by time.</summary>
    public Comparison(IReadOnlyList<Observation> observations, int widest)
    {
        byArticle = observations.ToLookup(o => o.Figure.ArticleId, StringComparer.Ordinal);
        byValue = observations.Where(o => o is { IsExact: true, IsHeadline: false }).ToLookup(o => (o.Figure.Measure, o.Value));
        byKey = observations
            .GroupBy(o => new GroupKey(o.Subject, o.Figure.Measure, o.Breakdown))
            .ToDictionary(g => g.Key, g => FigureGroup.Of(g.Key, g, widest));
    }

    /// <summary>The groups, in a total order.</summary>
    public IEnumerable<FigureGroup> Groups => byKey.Values
        .OrderBy(g => g.Key.Subject.Name, StringComparer.Ordinal).ThenBy(g => g.Key.Measure, StringComparer.Ordinal).ThenBy(g => g.Key.Breakdown, StringComparer.Ordinal);

    /// <summary>The figures of each article, by place.</summary>
    public IEnumerable<IGrouping<string, Observation>> Articles => byArticle;

    /// <summary>The figures of one article, by place.</summary>
    public IEnumerable<Observation> Of(string articleId) => byArticle[articleId];

    /// <summary>The exact figures of a measure and value, whatever their subject.</summary>
    public IEnumerable<Observation> SameValue(string measure, decimal value) => byValue[(measure, value)];

    /// <summary>The group of a key, or null.</summary>
    public FigureGroup? Find(GroupKey key) => byKey.GetValueOrDefault(key);
}
