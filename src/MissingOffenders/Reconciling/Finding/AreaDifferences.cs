using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>One total that is said of two countries: 396 in the United Kingdom here, 396 in England and Wales there.</summary>
sealed class AreaDifferences(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) => all.Groups
        .Where(g => g.Key is { Breakdown: "", Subject: { Force: null, Area: { } area } } && rules.Countries.ContainsKey(area) && rules.Surveyed.Contains(g.Key.Measure))
        .SelectMany(g => g.Moments.SelectMany(m => m.PlainValues))
        .Where(v => v[0].Value >= rules.TellingNumber)
        .GroupBy(v => (v[0].Figure.Measure, v[0].Value))
        .OrderBy(g => g.Key)
        .SelectMany(g => Chain.Of(g.SelectMany(v => v).OrderBy(o => o.Window!.Value.Start)))
        .Select(Told)
        .OfType<Difference>();

    static Difference? Told(List<Observation> figures)
    {
        var areas = figures.GroupBy(o => o.Subject).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Name, StringComparer.Ordinal).ToList();
        return areas.Count < 2 || figures.DistinctBy(o => o.Figure.ArticleId, StringComparer.Ordinal).Count() < 2 ? null
            : Difference.Of(ConflictKind.ScopeMismatch, new(areas[0].Key, figures[0].Figure.Measure, ""), [.. figures.Select(o => new ConflictMember(o, MemberRole.Value))]) with
            {
                Why = $"the same {Numbers.Text(figures[0].Value)} is said of {string.Join(" and of ", areas.Select(a => a.Key.Name))}",
                Topic = "area",
            };
    }
}
