using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A comparison without what is explained: a hundredth of all, and what somebody waits for.</summary>
static class KeptContradictions
{
    /// <summary>The contradictions, their figures, and where these come from.</summary>
    public static ReconciliationResult Of(ReconciliationResult all)
    {
        var conflicts = all.Found.Where(c => c.Kind.IsContradiction()).ToList();
        var said = conflicts.SelectMany(c => c.Difference.Members).Select(m => m.Observation).Distinct().ToList();
        var (figures, articles) = (said.Select(o => o.Figure.Id).ToHashSet(StringComparer.Ordinal), said.Select(o => o.Article.Id).ToHashSet(StringComparer.Ordinal));
        var groups = all.Traces.Groups;
        return new(conflicts, said, [])
        {
            Traces = all.Traces with
            {
                Groups = groups is null ? null : new(
                    [.. groups.OfArticles.Where(g => g.Members.Any(m => articles.Contains(m.Id)))],
                    [.. groups.OfFigures.Where(g => g.Members.Any(m => figures.Contains(m.Id)))]),
                InferredReasons = all.Traces.InferredReasons.Where(r => articles.Contains(r.Key)).ToDictionary(StringComparer.Ordinal),
                Inferred = all.Traces.Inferred.Where(r => articles.Contains(r.Key)).ToDictionary(StringComparer.Ordinal),
            },
        };
    }
}
