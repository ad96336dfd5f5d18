using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Surveys;

/// <summary>What other articles on the same survey give.</summary>
sealed class Sisters(IReadOnlyList<Survey> surveys)
{
    readonly ILookup<string, Survey> byArticle = surveys.SelectMany(s => s.Tellings.Select(t => (t.Figures[0].Figure.ArticleId, Survey: s))).Distinct().ToLookup(p => p.ArticleId, p => p.Survey, StringComparer.Ordinal);

    /// <summary>The figures of all other articles that tell of the surveys that an article tells of.</summary>
    public IEnumerable<Observation> Of(string articleId) => byArticle[articleId].SelectMany(s => s.Figures).Where(f => f.Figure.ArticleId != articleId).Distinct();
}
