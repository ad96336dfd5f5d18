using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A bound in an article whose own exact number does not fit it: "more than 500", and 488 below.</summary>
sealed class BoundDifferences(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) =>
        from article in all.Articles
        let figures = article.Where(o => o is { IsHeadline: false, Narrower: null, Nature: not MeasureNature.Scope, Window: not null }).ToList()
        from bound in figures
        where bound.Modifier is Modifier.MoreThan or Modifier.AtLeast or Modifier.Nearly or Modifier.LessThan or Modifier.UpTo && bound.Value >= rules.TellingNumber
        let exact = Nearest(bound, figures)
        where exact is not null
        select Difference.Of(ConflictKind.ValueDisagreement, new(bound.Subject, bound.Figure.Measure, bound.Breakdown), [new(exact, MemberRole.Value), new(bound, MemberRole.Value)]) with { Inside = article.Key, Topic = "bound", IsMinor = true };

    /// <summary>The exact number that the bound is said for; null where some number near it fits, or none is near.</summary>
    Observation? Nearest(Observation bound, List<Observation> figures)
    {
        var slack = Tolerances.Around(bound.Value, rules.Tolerances.Approx);
        var near = figures.FindAll(o => o.IsExact && slack.Contains(o.Value) && rules.FamilyOf(o.Figure.Measure) == rules.FamilyOf(bound.Figure.Measure));
        return near.Exists(o => o.Interval.Meets(bound.Interval)) ? null
            : near.Find(o => o.Subject == bound.Subject && o.Figure.Measure == bound.Figure.Measure && o.Breakdown == bound.Breakdown && o.Window!.Value.Overlaps(bound.Window!.Value));
    }
}
