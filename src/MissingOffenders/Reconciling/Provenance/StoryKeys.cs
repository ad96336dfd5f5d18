using System.Globalization;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Surveys;

namespace MissingOffenders.Reconciling.Provenance;

/// <summary>All that shows that articles tell one story: common text, words and outlets that they quote, and surveys. Those that have a key in common do.</summary>
sealed class StoryKeys(Traces traces, IReadOnlyList<Survey> surveys)
{
    readonly ILookup<string, string> surveysOf = surveys
        .SelectMany((s, i) => s.Tellings.Select(t => (t.Figures[0].Figure.ArticleId, Key: string.Create(CultureInfo.InvariantCulture, $"survey {i}"))))
        .ToLookup(p => p.ArticleId, p => p.Key, StringComparer.Ordinal);

    /// <summary>The keys of an article.</summary>
    public IEnumerable<string> Of(string articleId) =>
        traces.Bonds.Of(articleId).Concat(surveysOf[articleId].Distinct(StringComparer.Ordinal)).Concat(traces.Groups is { } groups ? ["text " + groups.OfArticle(articleId).Id] : []);
}
