using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Pairs of values of one moment that an article sets right: it takes one back and gives the other, or says on how many forces each rests.</summary>
sealed class Settled
{
    readonly HashSet<(decimal, decimal)> pairs = [];

    public Settled(Moment moment, Comparison all, ReconciliationRules rules)
    {
        foreach (var article in moment.Observations.Where(o => o is { IsExact: true, IsHeadline: false, Nature: not MeasureNature.Scope }).GroupBy(o => o.Figure.ArticleId, StringComparer.Ordinal))
        {
            List<Observation> told = [.. article.DistinctBy(o => o.Value)];
            if (told.Count > 1 && (all.Of(article.Key).Any(o => rules.IsCorrection(o.Sentence)) || HasBases(all.Of(article.Key))))
            {
                pairs.UnionWith(from one in told from other in told where one.Value != other.Value select (one.Value, other.Value));
            }
        }
    }

    /// <summary>Whether the two values are set right.</summary>
    public bool Holds(decimal one, decimal other) => pairs.Contains((one, other));

    static bool HasBases(IEnumerable<Observation> article) =>
        article.Where(o => o is { Nature: MeasureNature.Scope, IsExact: true, Figure.Measure: "responding-forces" }).GroupBy(o => o.Subject).Any(g => g.DistinctBy(o => o.Value).Skip(1).Any());
}
