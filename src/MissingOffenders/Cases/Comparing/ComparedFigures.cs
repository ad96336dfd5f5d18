using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling;

namespace MissingOffenders.Cases.Comparing;

/// <summary>Tells the articles and figures of a case what comparing them gave.</summary>
public static class ComparedFigures
{
    /// <summary>Articles with the group of those that have one text.</summary>
    public static IEnumerable<ArticleRow> Annotate(this ReconciliationResult result, IEnumerable<ArticleRow> articles)
    {
        ArgumentNullException.ThrowIfNull(result);
        var groups = (result.Traces.Groups?.OfArticles ?? []).SelectMany(g => g.Members.Select(m => (m.Id, Group: g.Id))).ToDictionary(m => m.Id, m => m.Group, StringComparer.Ordinal);
        return articles.Select(a => a with { IndependenceGroup = groups.GetValueOrDefault(a.ArticleId) });
    }

    /// <summary>Figures with their origin and their conflicts.</summary>
    public static IEnumerable<ReviewedFigure> Annotate(this ReconciliationResult result, IEnumerable<ReviewedFigure> figures)
    {
        ArgumentNullException.ThrowIfNull(result);
        var origins = result.Observations.ToDictionary(o => o.Figure.Id, o => o.Origin, StringComparer.Ordinal);
        var conflicts = result.Members.ToLookup(m => m.Member.Observation.Figure.Id, m => m.Conflict.Id, StringComparer.Ordinal);
        return figures.Select(f => f with
        {
            AsRead = f.AsRead with
            {
                IndependenceGroup = origins.GetValueOrDefault(f.Id),
                ConflictIds = conflicts[f.Id].Any() ? string.Join(';', conflicts[f.Id].Distinct(StringComparer.Ordinal)) : null,
            },
        });
    }
}
