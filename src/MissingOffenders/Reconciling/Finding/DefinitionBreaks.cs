using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>One name for counts of different people, as the article tells itself.</summary>
sealed class DefinitionBreaks(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) => all.Groups.SelectMany(CountedAnew).Concat(all.Articles.SelectMany(a => OtherPeople([.. a])));

    /// <summary>A change of which the article says itself that it comes of another way of counting.</summary>
    IEnumerable<Difference> CountedAnew(FigureGroup group)
    {
        for (var i = 1; i < group.Moments.Count; i++)
        {
            var anew = group.Moments[i].Plain.FirstOrDefault(o => rules.Words.CountingChanged.Any(c => o.Sentence.Contains(c, StringComparison.OrdinalIgnoreCase)));
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
