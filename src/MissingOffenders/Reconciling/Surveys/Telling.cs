using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling.Surveys;

/// <summary>What one article tells of one time: of last year's count and of this year's it tells apart.</summary>
/// <param name="Figures">Its figures.</param>
/// <param name="Stated">The time, where the article states one.</param>
sealed record Telling(IReadOnlyList<Observation> Figures, TimeWindow? Stated)
{
    /// <summary>Day of publication of its article, or null.</summary>
    public DateOnly? Published => Figures[0].Article.Published;

    /// <summary>The tellings of an article, those of stated times first.</summary>
    public static IEnumerable<Telling> Of(IEnumerable<Observation> article) => article
        .GroupBy(o => o.HasStatedTime ? (o.Window!.Value.Start, o.Window!.Value.End) : ((DateOnly, DateOnly)?)null)
        .OrderBy(g => g.Key is null).ThenBy(g => g.Key)
        .Select(g => new Telling([.. g], g.Key is null ? null : g.First().Window));
}
