using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Parts that one article gives and that no total of other articles at the same time has room for.</summary>
/// <remarks>Articles with a total of their own are looked at by <see cref="SumDifferences"/> and, against others, by value.</remarks>
sealed class SumsAcross(ReconciliationRules rules, Gazetteer gazetteer) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) => all.Articles
        .SelectMany(article => Lists([.. article]))
        .Select(list => Check(list, all))
        .OfType<Difference>()
        .DistinctBy(d => (d.Subject, d.Measure, d.Window, d.Topic, d.Why));

    IEnumerable<PartList> Lists(List<Observation> article)
    {
        var counts = article.Where(o => o is { IsExact: true, IsHeadline: false, Narrower: null, Nature: MeasureNature.Stock, Window: not null }).ToList();
        var totals = article.Where(o => o.Breakdown.Length == 0).Select(o => (o.Subject, o.Figure.Measure)).ToHashSet();
        return ByBreakdown(counts).Concat(ByForce(counts)).Where(l => l.Parts.Count > 1 && !totals.Contains((l.Subject, l.Measure)));
    }

    static IEnumerable<PartList> ByBreakdown(List<Observation> counts) => counts
        .Where(o => Partitions.Pairs(o) is [var only] && !only.StartsWith("duration=", StringComparison.Ordinal))
        .GroupBy(o => (o.Subject, o.Figure.Measure, By: o.Breakdown.Split('=')[0]))
        .Select(g => new PartList(g.Key.Subject, g.Key.Measure, g.Key.By, Partitions.Disjoint([.. g], g.Key.By)));

    IEnumerable<PartList> ByForce(List<Observation> counts) =>
        from o in counts
        where o.Subject.IsWholeForce && o.Breakdown.Length == 0 && rules.Surveyed.Contains(o.Figure.Measure)
        from country in rules.Countries
        where gazetteer.Find(o.Subject.Force!) is { } force && country.Value.Contains(force.Nation, StringComparer.Ordinal)
        group o by (Subject: new SubjectKey(null, country.Key), o.Figure.Measure) into list
        select new PartList(list.Key.Subject, list.Key.Measure, "force", [.. list.DistinctBy(o => o.Subject)]);

    Difference? Check(PartList list, Comparison all)
    {
        var sum = list.Parts.Aggregate(default(ValueInterval), (s, p) => s.Add(p.Interval));
        var isComplete = Partitions.IsComplete(list.Parts, list.By, rules.Partitions);
        var totals = (all.Find(new(list.Subject, list.Measure, ""))?.Near(list.Parts[0].Window!.Value, 0) ?? [])
            .SelectMany(m => m.Plain)
            .Where(t => !rules.Tolerances.AreOtherCounts(sum, t.Interval) && list.Parts.All(p => p.Window!.Value.Overlaps(t.Window!.Value)))
            .ToList();
        return totals.Count > 0 && totals.TrueForAll(t => sum.Low > t.Interval.High || (isComplete && sum.High < t.Interval.Low))
            ? Difference.Of(
                ConflictKind.SumMismatch,
                new(list.Subject, list.Measure, ""),
                totals.Select(t => t.Window!.Value).Aggregate((a, b) => a.Union(b)),
                [.. totals.Select(t => new ConflictMember(t, MemberRole.Whole)), .. list.Parts.Select(p => new ConflictMember(p, MemberRole.Part))]) with
            {
                Topic = list.By,
                Why = $"the parts by {list.By} in one article add up to {Numbers.Text(sum.Low)}, {(isComplete ? "not to" : "more than")} {string.Join(" or ", totals.Select(t => t.Value).Distinct().Order().Select(Numbers.Text))} in {(totals.Count == 1 ? "another" : "others")}",
            }
            : null;
    }

    /// <summary>Parts of one article that share nobody.</summary>
    /// <param name="Subject">Whose whole they are parts of.</param>
    /// <param name="Measure">What is counted.</param>
    /// <param name="By">What tells them apart: a kind of breakdown or <c>force</c>.</param>
    /// <param name="Parts">The parts.</param>
    sealed record PartList(SubjectKey Subject, string Measure, string By, IReadOnlyList<Observation> Parts);
}
