using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Surveys;

/// <summary>Gives figures whose article does not say when they hold the time that others state for the same survey.</summary>
sealed class SurveyTimes(ReconciliationRules rules)
{
    readonly Dictionary<string, TimeWindow> windows = new(StringComparer.Ordinal);

    /// <summary>Why articles without a date have the times that they have, by article.</summary>
    public Dictionary<string, string> Reasons { get; } = new(StringComparer.Ordinal);

    /// <summary>The same figures, those of surveys with the survey's time.</summary>
    public IReadOnlyList<Observation> Share(IReadOnlyList<Observation> observations, IReadOnlyList<Survey> surveys)
    {
        var articles = observations.ToLookup(o => o.Figure.ArticleId, StringComparer.Ordinal);
        foreach (var survey in surveys.Where(s => s.Dated is not null))
        {
            var dated = survey.Tellings.Where(t => t.Stated is not null).SelectMany(t => articles[t.Figures[0].Figure.ArticleId]).Where(o => o.HasStatedTime).Distinct().ToLookup(Key);
            foreach (var telling in survey.Tellings.Where(t => t.Stated is null))
            {
                Date(telling, survey, dated, [.. articles[telling.Figures[0].Figure.ArticleId]]);
            }
        }

        return [.. observations.Select(o => windows.TryGetValue(o.Figure.Id, out var window) ? o with { Window = window } : o)];
    }

    void Date(Telling telling, Survey survey, ILookup<(string, string), Observation> dated, List<Observation> article)
    {
        foreach (var figure in article.Where(o => !o.HasStatedTime))
        {
            if (WindowOf(figure, survey, dated, article) is { } window)
            {
                windows.TryAdd(figure.Figure.Id, window with { Basis = WindowBasis.Survey, YearIsInferred = figure.Article.Published is null });
            }
        }

        if (telling.Published is null && survey.Dated is { } by)
        {
            Reasons.TryAdd(
                telling.Figures[0].Figure.ArticleId,
                $"inferred: the article has no date, and shares {string.Join(", ", survey.Shared.Select(f => Numbers.Text(f.Value)).Distinct(StringComparer.Ordinal).Take(3))} and parts of it with {by.Figures[0].Source}, which gives {IsoDay.Of(by.Stated!.Value.End)}");
        }
    }

    /// <summary>That of the equal figure of the survey, else of its only time for such figures, else of the survey.</summary>
    TimeWindow? WindowOf(Observation figure, Survey survey, ILookup<(string, string), Observation> dated, List<Observation> article)
    {
        var like = dated[Key(figure)].ToList();
        if (like.Find(o => o.Value == figure.Value) is { } equal)
        {
            return equal.Window;
        }

        var isOnly = figure.Article.Published is null || article.TrueForAll(o => o.Equals(figure) || Key(o) != Key(figure) || o.Value == figure.Value || o.IsHeadline || figure.IsHeadline);
        var times = like.Select(o => (o.Window!.Value.Start, o.Window!.Value.End)).Distinct().ToList();
        return !isOnly ? null
            : times.Count == 1 ? like[0].Window
            : times.Count == 0 && figure.Nature != MeasureNature.Flow && IsOfItsKind(figure, survey) ? survey.Window
            : null;
    }

    /// <summary>Counts of the same kind as its totals, and the forces behind them.</summary>
    bool IsOfItsKind(Observation figure, Survey survey) =>
        figure.Nature == MeasureNature.Scope || survey.Shared.Any(s => s.Family == rules.FamilyOf(figure.Figure.Measure));

    (string, string) Key(Observation figure) =>
        (figure.Subject.Force is null ? "" : figure.Subject.ToString(), $"{rules.FamilyOf(figure.Figure.Measure)}|{figure.Breakdown}");
}
