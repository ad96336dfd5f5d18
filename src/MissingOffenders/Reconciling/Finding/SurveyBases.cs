using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Knows on how many forces the total of an article rests.</summary>
sealed class SurveyBases(Comparison all, ReconciliationRules rules)
{
    const string Responding = "responding-forces";

    /// <summary>The number of forces under a total of more than one force: of those that answered, else of those that were asked. Null where the article gives none.</summary>
    public Observation? BaseOf(Observation total)
    {
        if (total.Subject.Force is not null || !rules.Surveyed.Contains(total.Figure.Measure))
        {
            return null;
        }

        var bases = BasesOf(total).ToList();
        return bases.Find(b => b.Figure.Measure == Responding) ?? bases.FirstOrDefault();
    }

    /// <summary>The numbers of forces, asked and answering, behind a total; those of its own area where there are any.</summary>
    public IEnumerable<Observation> BasesOf(Observation total) => all.Of(total.Figure.ArticleId)
        .Where(o => o is { Nature: MeasureNature.Scope, IsExact: true } && IsOfAll(o, total) && SameTime(o, total))
        .GroupBy(o => o.Figure.Measure, StringComparer.Ordinal)
        .SelectMany(g => g.Any(o => o.Subject == total.Subject) ? g.Where(o => o.Subject == total.Subject) : g);

    /// <summary>The forces of Scotland are not those behind a total of the United Kingdom; those of England and Wales may be all that were meant.</summary>
    bool IsOfAll(Observation scope, Observation total) =>
        scope.Subject == total.Subject || (scope.Subject.Force is null && rules.Countries.ContainsKey(scope.Subject.Area ?? ""));

    /// <summary>In one article, what has no time of its own is of one time, and what has one is of that.</summary>
    static bool SameTime(Observation one, Observation other) =>
        one.HasStatedTime == other.HasStatedTime
            ? one.MayShareTime(other)
            : one.Sentence == other.Sentence;
}
