using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Web.Cases;

/// <summary>Articles that another program has written into the case since it was read.</summary>
/// <param name="File">The case that they were read from.</param>
/// <param name="Articles">All articles, by identifier.</param>
/// <param name="Changed">Identifiers of those that are new, changed or gone.</param>
/// <param name="Figures">The figures of these.</param>
/// <param name="Review">The decided figures of earlier readings, found again.</param>
sealed record Rereading(CaseFile File, IReadOnlyDictionary<string, ArticleRow> Articles, IReadOnlySet<string> Changed, IReadOnlyList<FigureRow> Figures, CaseReview Review)
{
    /// <summary>Looks for them; null where there are none.</summary>
    /// <param name="file">A case that nobody else uses at the same time.</param>
    /// <param name="before">The articles as they are known.</param>
    public static Rereading? Of(CaseFile file, IReadOnlyDictionary<string, ArticleRow> before)
    {
        var now = file.Articles().ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
        var changed = now.Values.Where(a => before.GetValueOrDefault(a.ArticleId) != a).Select(a => a.ArticleId)
            .Concat(before.Keys.Where(id => !now.ContainsKey(id)))
            .ToHashSet(StringComparer.Ordinal);
        return changed.Count == 0 ? null : new(file, now, changed, [.. changed.Order(StringComparer.Ordinal).SelectMany(file.FiguresOf)], new(file, now));
    }
}
