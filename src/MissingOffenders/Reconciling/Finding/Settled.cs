using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Pairs of values of one moment that an article sets right: it takes one back and gives the other, or says on how many forces each rests.</summary>
sealed class Settled
{
    readonly HashSet<(decimal, decimal)> pairs = [];

    public Settled(Moment moment, Comparison all, Traces traces, ReconciliationRules rules)
    {
        foreach (var article in moment.Observations.Where(o => o is { IsExact: true, IsHeadline: false, Nature: not MeasureNature.Scope }).GroupBy(o => o.Figure.ArticleId, StringComparer.Ordinal))
        {
            List<Observation> told = [.. article.DistinctBy(o => o.Value)];
            List<Observation> said = [.. all.Of(article.Key)];
            var isCorrected = told.Count > 1 && said.Exists(o => rules.Words.IsCorrection(o.Sentence));
            said.FindAll(o => o.Figure.Measure == told[0].Figure.Measure && o.Subject == told[0].Subject && o.Breakdown == told[0].Breakdown && rules.Words.IsCorrection(o.Sentence))
                .ForEach(o => told.ForEach(t => pairs.UnionWith([(o.Value, t.Value), (t.Value, o.Value)])));
            pairs.UnionWith(
                from one in told
                from other in traces.TakenBack.GetValueOrDefault(article.Key, [])
                where one.Figure.Evidence.Any(e => other.Around.Contains(e.Value))
                from pair in new[] { (one.Value, other.Number), (other.Number, one.Value) }
                select pair);
            pairs.UnionWith(from one in told from other in told where one.Value != other.Value && (isCorrected || IsOneForceMore(one, other, said)) select (one.Value, other.Value));
        }
    }

    /// <summary>Whether the two values are set right.</summary>
    public bool Holds(decimal one, decimal other) => pairs.Contains((one, other));

    /// <summary>Whether what one value has more is what one force reported, and the article has a number of forces for each.</summary>
    static bool IsOneForceMore(Observation one, Observation other, List<Observation> said) =>
        said.Where(o => o is { Figure.Measure: "responding-forces", IsExact: true } && o.Subject == one.Subject).Select(o => o.Value).Distinct().Skip(1).Any()
        && said.Exists(o => o.Subject.IsWholeForce && o.Figure.Measure == one.Figure.Measure && o.Breakdown.Length == 0 && o.Value == Math.Abs(one.Value - other.Value));
}
