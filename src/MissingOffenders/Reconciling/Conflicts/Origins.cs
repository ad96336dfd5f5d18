using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Independence;

namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>Counts who speaks for himself: articles that have some number from one origin are one voice, whatever else they give.</summary>
static class Origins
{
    /// <summary>How many independent sources stand behind figures.</summary>
    public static int Count(IReadOnlyList<ConflictMember> members)
    {
        List<string> articles = [.. members.Select(m => m.Observation.Figure.ArticleId).Distinct(StringComparer.Ordinal)];
        var places = articles.Index().ToDictionary(a => a.Item, a => a.Index, StringComparer.Ordinal);
        var sets = new DisjointSets(articles.Count);
        var firsts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var observation in members.Select(m => m.Observation))
        {
            var place = places[observation.Figure.ArticleId];
            if (!firsts.TryAdd(observation.Origin, place))
            {
                sets.Join(firsts[observation.Origin], place);
            }
        }

        return Enumerable.Range(0, articles.Count).Select(sets.Of).Distinct().Count();
    }
}
