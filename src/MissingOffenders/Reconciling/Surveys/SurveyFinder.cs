using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Reconciling.Surveys;

/// <summary>
/// Finds articles that speak of one survey: they share its total and two of its parts, whatever their words and dates. Of a total
/// that nobody comes to twice one part is enough, as it is for an article without a date; a very particular number needs none.
/// </summary>
sealed class SurveyFinder(ReconciliationRules rules)
{
    /// <summary>So many parts of an article, the greatest ones, are held against others: pairs of them grow with the square.</summary>
    const int Parts = 12;

    /// <summary>The surveys of two articles or more, by the first of their figures.</summary>
    public IReadOnlyList<Survey> Of(IReadOnlyList<Observation> observations)
    {
        var tellings = observations.Where(Fact.IsTold).GroupBy(o => o.Figure.ArticleId, StringComparer.Ordinal).SelectMany(Telling.Of).ToList();
        var sets = new DisjointSets(tellings.Count);
        var signs = new Dictionary<Sign, List<int>>();
        for (var i = 0; i < tellings.Count; i++)
        {
            foreach (var sign in Signs(tellings[i]))
            {
                (signs.TryGetValue(sign, out var list) ? list : signs[sign] = []).Add(i);
            }
        }

        var shared = new List<(int Telling, Sign Sign)>();
        foreach (var (sign, places) in signs.Where(s => s.Value.Count > 1))
        {
            foreach (var (one, other) in Neighbours(places, tellings).Where(p => IsEnough(sign, tellings[p.One], tellings[p.Other])))
            {
                sets.Join(one, other);
                shared.Add((one, sign));
            }
        }

        var totals = shared.ToLookup(s => sets.Of(s.Telling), s => s.Sign);
        return
        [
            .. Enumerable.Range(0, tellings.Count).GroupBy(sets.Of).Where(g => totals.Contains(g.Key))
                .Select(g => new Survey(
                    [.. g.Select(i => tellings[i])],
                    [.. totals[g.Key].Select(s => s.Total).Distinct()],
                    totals[g.Key].Where(s => s.IsParticular).SelectMany(s => new Fact?[] { s.Total, s.First, s.Second }).OfType<Fact>().ToHashSet())),
        ];
    }

    /// <summary>The total with two parts, with one, and alone.</summary>
    IEnumerable<Sign> Signs(Telling telling)
    {
        var facts = telling.Figures.Select(f => (Fact: Fact.Of(f, rules), f.Figure.Measure)).Distinct().ToList();
        foreach (var (total, measure) in facts.Where(f => f.Fact.IsTotal))
        {
            // Whatever others call them, an article calls parts as it calls their total.
            var parts = facts.Where(f => f.Measure == measure && f.Fact != total && f.Fact.Value < total.Value && IsPart(f.Fact, total)).Select(f => f.Fact)
                .OrderByDescending(f => f.Value).ThenBy(f => f.ToString(), StringComparer.Ordinal).Take(Parts).ToList();
            if (total.IsVeryParticular)
            {
                yield return new(total, null, null);
            }

            for (var i = 0; i < parts.Count; i++)
            {
                yield return new(total, parts[i], null);
                // Two parts that make up the total are one: who knows one knows the other.
                foreach (var other in parts.Skip(i + 1).Where(p => p.Value + parts[i].Value != total.Value))
                {
                    yield return new(total, parts[i], other);
                }
            }
        }
    }

    /// <summary>A force is part of what has none, a narrower count of a wider one of the same subject.</summary>
    static bool IsPart(Fact part, Fact total) =>
        total.Force is null ? part.Force is not null || part.Breakdown.Length > 0 : part.Force == total.Force && (part.Breakdown.Length > 0 || part.Place is not null);

    /// <summary>Whether what both tellings hold shows that they are of one count.</summary>
    bool IsEnough(Sign sign, Telling one, Telling other) =>
        IsOneTime(one, other)
        && (sign.Second is not null || sign.Total.IsVeryParticular
            || (sign.First is not null && (sign.Total.IsParticular || one.Published is null || other.Published is null)));

    bool IsOneTime(Telling one, Telling other)
    {
        if (one.Stated is { } a && other.Stated is { } b)
        {
            return a.Overlaps(b);
        }

        var (first, second) = (one.Stated?.End ?? one.Published, other.Stated?.End ?? other.Published);
        return first is null || second is null || Math.Abs(first.Value.DayNumber - second.Value.DayNumber) <= rules.Days.Label;
    }

    /// <summary>Each telling with the next in time, so that thousands of copies make a chain.</summary>
    static IEnumerable<(int One, int Other)> Neighbours(List<int> places, List<Telling> tellings)
    {
        List<int> ordered = [.. places.OrderBy(p => tellings[p].Stated?.End ?? tellings[p].Published ?? DateOnly.MaxValue).ThenBy(p => p)];
        return ordered.Zip(ordered.Skip(1), (a, b) => (a, b));
    }

    readonly record struct Sign(Fact Total, Fact? First, Fact? Second)
    {
        /// <summary>Whether two who count for themselves do not meet in it. An article without a date is dated by less, but is no copy for that.</summary>
        public bool IsParticular => Second is not null || Total.IsParticular;
    }
}
