using MissingOffenders.Reconciling.Bonds;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Subjects;

namespace MissingOffenders.Reconciling.Provenance;

/// <summary>Equal numbers in articles that are tied to each other.</summary>
/// <param name="rules">Which measures are taken for each other, and how near in time articles of one story appear.</param>
/// <param name="nesting">Which subject is a part of which.</param>
sealed class BoundFigures(ReconciliationRules rules, Nesting nesting)
{
    /// <summary>Equal figures of tied articles of about one time, those of one measure and narrowing together, with what ties their articles: whatever subjects they are given to.</summary>
    /// <remarks>Two articles of one outlet need not have their numbers from each other.</remarks>
    /// <param name="observations">All figures.</param>
    /// <param name="keysOf">What ties an article to others.</param>
    public IEnumerable<(string Key, List<Observation> Figures)> Of(IEnumerable<Observation> observations, Func<string, IEnumerable<string>> keysOf) => observations
        .Where(o => o is { IsExact: true, IsHeadline: false, Narrower: null, Nature: not Values.MeasureNature.Scope } && o.Value > 0)
        .SelectMany(o => keysOf(o.Figure.ArticleId)
            .Select(key => (Key: (key, rules.FamilyOf(o.Figure.Measure), o.Breakdown, o.Value), Figure: o)))
        .GroupBy(p => p.Key, p => p.Figure)
        .Where(g => g.Skip(1).Any())
        .SelectMany(g => InTime(g).Select(f => (g.Key.Item1, Figures: f)))
        .Where(g => g.Figures.DistinctBy(o => o.Figure.ArticleId, StringComparer.Ordinal).Skip(1).Any() && !(ArticleBonds.IsOutlet(g.Item1) && g.Figures.TrueForAll(f => f.Article.Publisher == g.Figures[0].Article.Publisher)));

    /// <summary>Subjects of which one is a part of the other.</summary>
    public IEnumerable<(SubjectKey Outer, SubjectKey Inner)> Nested(IEnumerable<Observation> figures)
    {
        var subjects = figures.Select(f => f.Subject).Distinct().ToList();
        return from outer in subjects from inner in subjects where nesting.Holds(outer, inner) select (outer, inner);
    }

    /// <summary>Figures whose articles appeared close together; one without a date goes with all that are left together.</summary>
    IEnumerable<List<Observation>> InTime(IEnumerable<Observation> figures)
    {
        List<Observation> row = [];
        var undated = figures.Where(f => f.Article.Published is null).ToList();
        foreach (var figure in figures.Where(f => f.Article.Published is not null).OrderBy(f => f.Article.Published).ThenBy(f => f.Figure.Id, StringComparer.Ordinal))
        {
            if (row.Count > 0 && figure.Article.Published!.Value.DayNumber - row[^1].Article.Published!.Value.DayNumber > rules.Independence.CloseDays)
            {
                yield return row;
                (row, undated) = ([], []);
            }

            row.Add(figure);
        }

        yield return [.. row, .. undated];
    }
}
