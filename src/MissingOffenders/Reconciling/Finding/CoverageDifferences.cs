using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Totals that rest on different forces: one total with several bases, or a change of totals that a change of bases can explain.</summary>
sealed class CoverageDifferences(ReconciliationRules rules) : IDifferenceFinder
{
    /// <summary>From so many forces on, a survey is of a country.</summary>
    const decimal ManyForces = 10;

    public IEnumerable<Difference> Find(Comparison all)
    {
        var surveys = new SurveyBases(all, rules);
        foreach (var group in all.Groups.Where(g => g.Key.Subject.Force is null && g.Key.Breakdown.Length == 0))
        {
            foreach (var difference in group.Moments.SelectMany(m => OneTotal(group, m, surveys)).Concat(Neighbours(group, surveys, all)))
            {
                yield return difference;
            }
        }
    }

    /// <summary>Articles that agree in the total but not in the forces or the area behind it.</summary>
    static IEnumerable<Difference> OneTotal(FigureGroup group, Moment moment, SurveyBases surveys)
    {
        foreach (var total in moment.PlainValues.OrderBy(t => t[0].Value))
        {
            var bases = total.Select(surveys.BaseOf).OfType<Observation>().Distinct().ToList();
            var scopes = bases.Select(b => (b.Value, b.Subject)).Distinct().ToList();
            var articles = bases.Select(b => b.Figure.ArticleId).Distinct(StringComparer.Ordinal).Count();

            // Numbers of one measure and area stand against each other as values of their own.
            if (articles > 1 && scopes.Count > 1 && bases.DistinctBy(b => (b.Figure.Measure, b.Subject)).Skip(1).Any())
            {
                var numbers = string.Join(", ", scopes.OrderBy(s => s.Value).Select(s => $"{Numbers.Text(s.Value)} forces ({s.Subject.Name})"));
                yield return Difference.Of(ConflictKind.ScopeMismatch, group.Key with { Measure = bases[0].Figure.Measure }, moment.Window, bases.Select(b => new ConflictMember(b, MemberRole.Base))) with
                {
                    Why = $"the same total of {Numbers.Text(total[0].Value)} is said to rest on {numbers}",
                    Topic = "base",
                };
            }
        }
    }

    /// <summary>Two totals in a row whose bases differ by more than they do: the change of forces alone could make the difference.</summary>
    static IEnumerable<Difference> Neighbours(FigureGroup group, SurveyBases surveys, Comparison all)
    {
        var series = group.Moments
            .Select(m => (Moment: m, Based: m.Plain.Select(o => (Total: o, Base: surveys.BaseOf(o))).Where(p => p.Base is not null && p.Total.Value > 0 && p.Base.Value > 0).ToList()))
            .Where(m => m.Based.Count > 0)
            .ToList();
        for (var i = 1; i < series.Count; i++)
        {
            var (before, after) = (Best(series[i - 1].Based), Best(series[i].Based));
            var (change, coverage) = (Change(before.Total, after.Total), Change(before.Base!, after.Base!));
            if (before.Total.Value != after.Total.Value && coverage > change
                && (AreOfOneKind(before.Base!, after.Base!) || IsSetBeside(series[i].Based, before.Total, all)))
            {
                yield return Difference.Of(
                    ConflictKind.ScopeMismatch,
                    group.Key,
                    series[i - 1].Moment.Window.Union(series[i].Moment.Window),
                    Members(series[i - 1].Based, before.Total.Value, before.Base!.Value).Concat(Members(series[i].Based, after.Total.Value, after.Base!.Value))) with
                {
                    Why = $"{Numbers.Text(before.Total.Value)} rests on {Numbers.Text(before.Base!.Value)} forces and {Numbers.Text(after.Total.Value)} on {Numbers.Text(after.Base!.Value)}, so they do not compare as they stand",
                    Topic = "coverage",
                };
            }
        }
    }

    /// <summary>Whether a reader will set the two side by side: nobody takes six large forces for the country.</summary>
    static bool AreOfOneKind(Observation one, Observation other) =>
        Math.Min(one.Value, other.Value) >= ManyForces && Math.Min(one.Value, other.Value) * 2 > Math.Max(one.Value, other.Value);

    /// <summary>Whether an article of the later total gives the earlier one as well.</summary>
    static bool IsSetBeside(List<(Observation Total, Observation? Base)> later, Observation earlier, Comparison all) =>
        later.Exists(l => all.Of(l.Total.Figure.ArticleId).Any(o => (o.Subject, o.Figure.Measure, o.Value) == (earlier.Subject, earlier.Figure.Measure, earlier.Value)));

    /// <summary>The total and base that most articles give; the same in every run.</summary>
    static (Observation Total, Observation? Base) Best(List<(Observation Total, Observation? Base)> based) =>
        based.GroupBy(p => (Total: p.Total.Value, Base: p.Base!.Value)).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().First();

    static IEnumerable<ConflictMember> Members(List<(Observation Total, Observation? Base)> based, decimal total, decimal under) =>
        based.Where(p => p.Total.Value == total && p.Base!.Value == under)
            .SelectMany(p => new[] { new ConflictMember(p.Total, MemberRole.Value), new ConflictMember(p.Base!, MemberRole.Base) });

    static decimal Change(Observation before, Observation after) => Math.Abs(after.Value - before.Value) / before.Value;
}
