using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Two names for one count: the same number, near in time, under the name of another count.</summary>
sealed class OtherNames(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) => all.Groups.SelectMany(g => OtherName(g, all));

    /// <summary>The same number, near in time, under the name of another count, and not as the same story told twice.</summary>
    IEnumerable<Difference> OtherName(FigureGroup group, Comparison all)
    {
        foreach (var (first, second, why) in rules.Confusable.Where(c => c.First == group.Key.Measure))
        {
            var others = all.Find(group.Key with { Measure = second })?.Observations.Where(o => o.Tells(rules.TellingNumber)).ToLookup(o => o.Value);
            if (others is null)
            {
                continue;
            }

            foreach (var one in group.Observations.Where(o => o.Tells(rules.TellingNumber)).GroupBy(o => o.Value).Where(g => others.Contains(g.Key)))
            {
                foreach (var members in SameCount([.. one], [.. others[one.Key]], group))
                {
                    yield return Difference.Of(ConflictKind.DefinitionBreak, group.Key, members[0].Window, members.Select(m => new ConflictMember(m, MemberRole.Value))) with
                    {
                        Why = $"the same {Numbers.Text(one.Key)} is called {first} in one place and {second} in another: {why}",
                        Topic = second,
                        IsMinor = true,
                    };
                }
            }
        }
    }

    /// <summary>Equal figures under two names that are one count. A number that comes back years later is another count.</summary>
    IEnumerable<List<Observation>> SameCount(List<Observation> ones, List<Observation> others, FigureGroup group)
    {
        List<Observation> figures = [.. ones, .. others];
        var clusters = new Clusters(figures);

        // One figure speaks for all of its origin: thousands of copies are two stories, not millions of pairs.
        var origins = Enumerable.Range(0, figures.Count).GroupBy(i => (IsOther: i >= ones.Count, figures[i].Origin)).Select(g => g.ToList()).ToList();
        foreach (var one in origins.Where(o => o[0] < ones.Count))
        {
            foreach (var other in origins.Where(o => o[0] >= ones.Count && IsOtherStory(figures[one[0]], figures[o[0]]) && IsNearest(figures[one[0]], figures[o[0]], group)))
            {
                one.Concat(other).ToList().ForEach(i => clusters.Tie(one[0], i));
            }
        }

        return clusters.All;
    }

    /// <summary>In a long series some number is met again by chance: only the count next in time can be the same one.</summary>
    bool IsNearest(Observation one, Observation other, FigureGroup group)
    {
        var distance = one.Window is { } a && other.Window is { } b ? a.DaysTo(b) : rules.Days.Label;
        return other.Window is not { } at || !group.Near(at, distance).Any(m => m.Plain.Any(o => o.Figure.ArticleId != other.Figure.ArticleId && o.Value != one.Value && o.Window!.Value.DaysTo(at) <= distance));
    }

    bool IsOtherStory(Observation one, Observation other) =>
        one.Figure.ArticleId != other.Figure.ArticleId
        && one.Origin != other.Origin
        && one.MayBeNear(other, rules.Days.Label);
}
