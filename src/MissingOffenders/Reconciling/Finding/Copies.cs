using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>The same number in several articles of one origin: one voice.</summary>
sealed class Copies : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        foreach (var group in all.Groups)
        {
            foreach (var copies in group.Moments.SelectMany(m => m.Observations.GroupBy(o => (o.Origin, o.Value))))
            {
                if (copies.DistinctBy(o => o.Figure.ArticleId, StringComparer.Ordinal).Skip(1).Any())
                {
                    yield return Difference.Of(ConflictKind.Copy, group.Key, [.. copies.Select(o => new ConflictMember(o, MemberRole.Value))]) with { Topic = copies.Key.Origin };
                }
            }
        }
    }
}
