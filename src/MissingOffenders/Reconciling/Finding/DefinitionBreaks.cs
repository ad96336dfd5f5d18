using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>One name for counts of different people, or two names for one count.</summary>
sealed class DefinitionBreaks(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) =>
        all.Groups.SelectMany(g => OtherName(g, all).Concat(KnownWhereabouts(g, all)).Concat(CountedAnew(g)).Concat(AtLiberty(g, all)))
            .Concat(all.Articles.SelectMany(a => OtherPeople([.. a])));

    /// <summary>The same number, near in time, under the name of another count, and not as the same story told twice.</summary>
    IEnumerable<Difference> OtherName(FigureGroup group, Comparison all)
    {
        foreach (var (first, second, why) in rules.Confusable.Where(c => c.First == group.Key.Measure))
        {
            var others = all.Find(group.Key with { Measure = second })?.Observations.Where(Tells).ToLookup(o => o.Value);
            if (others is null)
            {
                continue;
            }

            foreach (var one in group.Observations.Where(Tells).GroupBy(o => o.Value).Where(g => others.Contains(g.Key)))
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

    bool Tells(Observation observation) => observation is { IsExact: true, IsHeadline: false } && observation.Value >= rules.TellingNumber;

    bool IsOtherStory(Observation one, Observation other) =>
        one.Figure.ArticleId != other.Figure.ArticleId
        && one.Origin != other.Origin
        && (one.Window is not { } a || other.Window is not { } b || a.DaysTo(b) <= rules.Days.Label);

    /// <summary>A count called missing whose larger part is said elsewhere to be where the police know.</summary>
    IEnumerable<Difference> KnownWhereabouts(FigureGroup group, Comparison all)
    {
        if (group.Key is not { Measure: "missing", Breakdown: "" })
        {
            yield break;
        }

        foreach (var total in group.Moments.SelectMany(m => m.PlainValues))
        {
            var split = total.Where(o => Known(o, all).Sum(p => p.Value) * 2 > o.Value).ToList();
            var plain = total.Where(o => !Known(o, all).Any()).ToList();
            if (split.Count > 0 && plain.Count > 0 && total[0].Value >= rules.TellingNumber)
            {
                var known = split.SelectMany(o => Known(o, all)).Distinct().ToList();
                yield return Difference.Of(
                    ConflictKind.DefinitionBreak,
                    group.Key,
                    [.. total.Select(o => new ConflictMember(o, MemberRole.Value)), .. known.Select(o => new ConflictMember(o, MemberRole.Part))]) with
                {
                    Why = $"{Numbers.Text(total[0].Value)} are counted as missing, but elsewhere {Numbers.Text(known[0].Value)} of them are said to be {known[0].Breakdown.Replace("whereabouts=", "", StringComparison.Ordinal)}",
                    Topic = "whereabouts",
                };
            }
        }
    }

    /// <summary>The figures of the same article and subject that say where some are, whatever it calls them.</summary>
    IEnumerable<Observation> Known(Observation total, Comparison all) =>
        all.Of(total.Figure.ArticleId).Where(o => o.Subject == total.Subject && o.Value <= total.Value && (o.Figure.PartOf == total.Figure.Id || IsOfOneTime(o, total)) && rules.KnownWhereabouts.Any(w => o.Breakdown == "whereabouts=" + w));

    static bool IsOfOneTime(Observation one, Observation other) =>
        one.HasStatedTime == other.HasStatedTime && !(one.Window is { } a && other.Window is { } b && !a.Overlaps(b));

    /// <summary>A register of those at liberty beside one of the same day that names nobody as left out: it takes in those in custody.</summary>
    IEnumerable<Difference> AtLiberty(FigureGroup group, Comparison all)
    {
        if (!rules.Unmarked.Contains(group.Key.Breakdown) || all.Find(group.Key with { Breakdown = "" }) is not { } plain)
        {
            yield break;
        }

        foreach (var free in group.Observations.Where(o => Tells(o) && o.HasStatedTime))
        {
            var more = plain.Observations.Where(o => Tells(o) && o.HasStatedTime && o.Figure.ArticleId != free.Figure.ArticleId && o.Window!.Value.Overlaps(free.Window!.Value)
                && o.Value > free.Value && o.Value <= free.Value * rules.SeriesBreak).ToList();
            if (more.Count > 0)
            {
                yield return Difference.Of(ConflictKind.DefinitionBreak, group.Key with { Breakdown = "" }, [.. more.Append(free).Select(o => new ConflictMember(o, MemberRole.Value))]) with
                {
                    Why = $"{Numbers.Text(free.Value)} are those living in the community; {Numbers.Text(more[0].Value)} of the same day can only take in others, such as those in custody",
                    Topic = "at-liberty",
                };
            }
        }
    }

    /// <summary>A change of which the article says itself that it comes of another way of counting.</summary>
    IEnumerable<Difference> CountedAnew(FigureGroup group)
    {
        for (var i = 1; i < group.Moments.Count; i++)
        {
            var anew = group.Moments[i].Plain.FirstOrDefault(o => rules.CountingChanged.Any(c => o.Sentence.Contains(c, StringComparison.OrdinalIgnoreCase)));
            var before = group.Moments[i - 1].Plain.FirstOrDefault();
            if (anew is not null && before is not null && anew.Value != before.Value)
            {
                yield return Difference.Of(
                    ConflictKind.DefinitionBreak,
                    group.Key,
                    group.Moments[i - 1].Window.Union(group.Moments[i].Window),
                    [new(before, MemberRole.From), new(anew, MemberRole.To)]) with
                {
                    Why = "the later count was made in another way, as its article says",
                    Topic = "method",
                };
            }
        }
    }

    /// <summary>Counts of one article that a reader may add up or take for each other, though they are of different people.</summary>
    IEnumerable<Difference> OtherPeople(List<Observation> article)
    {
        foreach (var (first, second, why) in rules.Confusable.Where(c => c.Second.StartsWith("other:", StringComparison.Ordinal)))
        {
            foreach (var ones in article.Where(o => o.Figure.Measure == first && o is { IsExact: true, Breakdown: "" }).GroupBy(o => o.Subject))
            {
                if (article.Find(o => o.Figure.Measure == second && o.IsExact && o.Subject == ones.Key) is { } other)
                {
                    yield return Difference.Of(ConflictKind.DefinitionBreak, new(ones.Key, first, ""), ones.First().Window, [.. ones.Select(o => new ConflictMember(o, MemberRole.Value)), new(other, MemberRole.Value)]) with
                    {
                        Inside = other.Figure.ArticleId,
                        Why = $"{string.Join(" and ", ones.Select(o => o.Value).Distinct().Select(Numbers.Text))} and {Numbers.Text(other.Value)} are not of the same people: {why}",
                        Topic = second,
                        IsMinor = true,
                    };
                }
            }
        }
    }
}
