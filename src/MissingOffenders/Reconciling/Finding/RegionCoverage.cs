using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A total of a region that some of its forces make up alone: the others are not in it.</summary>
sealed class RegionCoverage(TextNumbers texts, Gazetteer gazetteer, ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        foreach (var article in all.Articles)
        {
            foreach (var total in article.Where(o => o is { IsExact: true, IsHeadline: false, Breakdown: "", Nature: not MeasureNature.Scope } && o.Subject.Force is null))
            {
                if (rules.Regions.TryGetValue(total.Subject.Area ?? "", out var forces) && Check(total, forces, [.. article], all) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    Difference? Check(Observation total, IReadOnlyList<string> forces, List<Observation> article, Comparison all)
    {
        var parts = article
            .Where(o => o is { IsExact: true, Breakdown: "" } && o.Subject.IsWholeForce && forces.Contains(o.Subject.Force, StringComparer.Ordinal) && IsSameCount(o, total))
            .DistinctBy(o => o.Subject)
            .ToList();
        // Who says of how many forces the total is misleads nobody.
        var isTold = article.Exists(o => o.Nature == MeasureNature.Scope && o.Value >= forces.Count && o.Subject == total.Subject)
            || all.Find(new(total.Subject, "responding-forces", ""))?.Observations.Any(o => o.Value == parts.Count && o.MayShareTime(total)) == true;
        if (isTold || parts.Count < 2 || parts.Count == forces.Count || parts.Sum(p => p.Value) != total.Value)
        {
            return null;
        }

        var left = forces.Except(parts.Select(p => p.Subject.Force), StringComparer.Ordinal).OfType<string>().ToList();

        // Whoever names the others says what became of them: that they did not answer.
        if (left.Exists(f => texts.Name(total, gazetteer.Find(f) is { Area.Length: > 0 } force ? force.Area : f)))
        {
            return null;
        }

        return Difference.Of(
            ConflictKind.ScopeMismatch,
            new(total.Subject, total.Figure.Measure, ""),
            total.Window,
            [new(total, MemberRole.Whole), .. parts.Select(p => new ConflictMember(p, MemberRole.Part))]) with
        {
            Inside = total.Figure.ArticleId,
            Why = $"{string.Join(", ", parts.Select(p => $"{p.Subject.Force} {Numbers.Text(p.Value)}"))} make up all of it, so {string.Join(" and ", left)} cannot be in it",
        };
    }

    /// <summary>In one list of forces, "missing" and "wanted" change for variety.</summary>
    bool IsSameCount(Observation part, Observation total) =>
        part.Figure.Measure == total.Figure.Measure
        || rules.Confusable.Any(c => (c.First, c.Second) == (total.Figure.Measure, part.Figure.Measure) || (c.Second, c.First) == (total.Figure.Measure, part.Figure.Measure));
}
