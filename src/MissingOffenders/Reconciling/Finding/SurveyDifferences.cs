using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Surveys;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>One survey that is said to rest on different forces, or to be of different areas, by articles that give its total to different countries.</summary>
sealed class SurveyDifferences(IReadOnlyList<Survey> surveys, ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        var bases = new SurveyBases(all, rules);
        return surveys.SelectMany(s => Totals(s).SelectMany(t => Forces(t, bases).Concat(Areas(t))));
    }

    /// <summary>The totals of several forces, those of one value and measure together.</summary>
    IEnumerable<List<Observation>> Totals(Survey survey) => survey.Figures
        .Where(o => o is { Breakdown: "", Subject: { Force: null, Area: not null } } && survey.Shared.Contains(Fact.Of(o, rules)))
        .GroupBy(o => (rules.FamilyOf(o.Figure.Measure), o.Value))
        .OrderBy(g => g.Key)
        .Select(g => g.OrderBy(o => o.Figure.Id, StringComparer.Ordinal).ToList());

    /// <summary>Numbers of forces of one country are compared by value: only those that are given to different ones are told here.</summary>
    static IEnumerable<Difference> Forces(List<Observation> totals, SurveyBases bases) => totals
        .DistinctBy(t => t.Figure.ArticleId, StringComparer.Ordinal)
        .SelectMany(t => bases.BasesOf(t))
        .GroupBy(b => b.Figure.Measure, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal)
        .Where(g => g.DistinctBy(b => b.Value).Count() > 1 && g.DistinctBy(b => b.Subject).Count() > 1 && g.DistinctBy(b => b.Figure.ArticleId, StringComparer.Ordinal).Count() > 1)
        .Select(g => Difference.Of(ConflictKind.ScopeMismatch, new(totals[0].Subject, g.Key, ""), totals[0].Window, g.Select(b => new ConflictMember(b, MemberRole.Base))) with
        {
            Why = $"articles on one survey, which all give {Numbers.Text(totals[0].Value)}, have {string.Join(" and ", g.GroupBy(b => (b.Value, b.Subject)).OrderBy(b => b.Key.Value).Select(b => $"{Numbers.Text(b.Key.Value)} forces ({b.Key.Subject.Name})"))}",
            Topic = "survey",
        });

    /// <summary>Counts of forces' replies are compared between countries elsewhere; registers and caseloads are here.</summary>
    IEnumerable<Difference> Areas(List<Observation> totals)
    {
        var areas = totals.GroupBy(t => t.Subject).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name, StringComparer.Ordinal).ToList();
        if (areas.Count < 2 || totals[0].Nature != MeasureNature.Stock || rules.Surveyed.Contains(totals[0].Figure.Measure) || !areas.TrueForAll(a => rules.Countries.ContainsKey(a.Key.Area!)))
        {
            yield break;
        }

        yield return Difference.Of(ConflictKind.ScopeMismatch, new(areas[0].Key, totals[0].Figure.Measure, ""), totals[0].Window, totals.Select(t => new ConflictMember(t, MemberRole.Value))) with
        {
            Why = $"the same {Numbers.Text(totals[0].Value)} is said of {string.Join(" and of ", areas.Select(a => a.Key.Name))}",
            Topic = "area",
        };
    }
}
