using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A total of a region or nation beside the counts of all of its forces, which make another sum.</summary>
sealed class RegionSums(ReconciliationRules rules, Gazetteer gazetteer) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        foreach (var article in all.Articles.Select(a => a.Where(o => o is { IsExact: true, IsHeadline: false, Breakdown: "", Nature: not MeasureNature.Scope }).ToList()))
        {
            foreach (var total in article.Where(o => o.Subject is { Force: null, Area: not null }))
            {
                if (ForcesOf(total) is { Count: > 1 } forces && Check(total, forces, article) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    Difference? Check(Observation total, IReadOnlyCollection<string> forces, List<Observation> article)
    {
        bool IsSame(Observation o) => rules.FamilyOf(o.Figure.Measure) == rules.FamilyOf(total.Figure.Measure) && o.MayShareTime(total);
        var parts = article.Where(o => o.Subject.IsWholeForce && forces.Contains(o.Subject.Force!, StringComparer.Ordinal) && IsSame(o)).GroupBy(o => o.Subject).Select(g => g.ToList()).ToList();

        // Who has two counts at one time, or a region two totals, has one of them for another time.
        if (parts.Count < forces.Count || parts.Exists(p => p.DistinctBy(o => o.Value).Skip(1).Any()) || article.Exists(o => o.Subject == total.Subject && o.Value != total.Value && IsSame(o)))
        {
            return null;
        }

        var sum = parts.Sum(p => p[0].Value);
        return FitsInSomeWay(total, forces, article) || rules.Tolerances.AreOtherCounts(new(sum, sum), total.Interval) ? null
            : Difference.Of(
                ConflictKind.SumMismatch,
                new(total.Subject, total.Figure.Measure, ""),
                total.Window,
                [new(total, MemberRole.Whole), .. parts.Select(p => new ConflictMember(p[0], MemberRole.Part))]) with
            {
                Inside = total.Figure.ArticleId,
                Topic = "forces",
                Why = $"the {parts.Count} forces of {total.Subject.Name} add up to {Numbers.Text(sum)}, not to {Numbers.Text(total.Value)}",
            };
    }

    /// <summary>Whether the forces make up the total by some counts that the article has of them, of whatever time: one may have been given the time of another.</summary>
    bool FitsInSomeWay(Observation total, IReadOnlyCollection<string> forces, List<Observation> article) => article
        .Where(o => o.Subject.IsWholeForce && forces.Contains(o.Subject.Force!, StringComparer.Ordinal) && rules.FamilyOf(o.Figure.Measure) == rules.FamilyOf(total.Figure.Measure))
        .GroupBy(o => o.Subject)
        .Aggregate(new HashSet<decimal> { 0 }, (sums, counts) => [.. sums.SelectMany(s => counts.Select(c => s + c.Value)).Where(s => s <= total.Value)])
        .Contains(total.Value);

    /// <summary>All forces of a region, or of a nation at the time; empty where they are not known.</summary>
    IReadOnlyCollection<string> ForcesOf(Observation total)
    {
        if (rules.Regions.TryGetValue(total.Subject.Area!, out var listed))
        {
            return listed;
        }

        return total.Window is not { } window ? []
            : [.. gazetteer.Forces.Where(f => f.Area.Length > 0 && f.Nation == total.Subject.Area && !(f.From > window.End) && !(f.To < window.End)).Select(f => f.Name)];
    }
}
