using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>Makes figures comparable: one key for each subject, an interval for each value, a window for each time.</summary>
sealed class Observer(ReconciliationRules rules, SubjectKeys subjects)
{
    /// <summary>Within how many words behind a number its noun stands.</summary>
    const int HeadWords = 2;

    readonly Windows windows = new(rules.Days.Publication);
    readonly PartNames parts = new(rules);

    /// <summary>The observations, in the order of the figures.</summary>
    public IReadOnlyList<Observation> Observe(GivenFigures given, Traces traces)
    {
        var articles = given.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        return ShareSurveyTimes([.. given.Figures.Select(f => Of(f, articles[f.Figure.ArticleId], traces))]);
    }

    Observation Of(GivenFigure given, GivenArticle article, Traces traces)
    {
        var figure = given.Figure;
        var inferred = traces.Inferred.TryGetValue(article.Id, out var found) ? found : (TimeWindow?)null;
        var window = windows.Of(figure.AsOf, article.Published, inferred);
        var breakdown = figure.Breakdown.ToString();
        return new()
        {
            Figure = figure,
            Article = article,
            Quote = given.Quote,
            Sentence = given.Sentence,
            Breakdown = parts.Of(breakdown),
            Subject = subjects.Of(figure.Force, figure.Area, window?.End),
            Interval = rules.Tolerances.Of(figure.Quantity.Number, figure.Quantity.Modifier, figure.Quantity.Upper),
            Window = window,
            Nature = NatureOf(figure.Measure, window),
            IsHeadline = figure.ConfidenceTerms.Any(t => t.Name == "headline") && !figure.ConfidenceTerms.Any(t => t.Name == "repeated"),
            Narrower = Narrower(given, breakdown),
            Origin = traces.Origins.GetValueOrDefault(figure.Id, figure.Id),
        };
    }

    /// <summary>A count of people that is said of a longer time than a day can be is a count in that time.</summary>
    MeasureNature NatureOf(string measure, TimeWindow? window)
    {
        var nature = rules.NatureOf(measure);
        return nature == MeasureNature.Stock && window is { Basis: WindowBasis.Stated or WindowBasis.Document } w && w.Days > rules.Days.Period
            ? MeasureNature.Flow
            : nature;
    }

    /// <summary>"Nine convicted paedophiles" are some of the offenders; "nine offenders, paedophiles among them" are all.</summary>
    string? Narrower(GivenFigure given, string breakdown)
    {
        var at = given.Quote.IndexOf(given.Figure.ValueText, StringComparison.Ordinal);
        var behind = at < 0 ? "" : given.Quote[(at + given.Figure.ValueText.Length)..];
        var words = Tokenizer.Normalise(behind).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(HeadWords).ToList();
        return rules.Words.Narrower.FirstOrDefault(n => words.Contains(n, StringComparer.Ordinal) || breakdown.Contains("population=" + n, StringComparison.Ordinal));
    }

    /// <summary>A total and the number of forces in its sentence are of one survey: where one of them has a time, it is that of both.</summary>
    static IReadOnlyList<Observation> ShareSurveyTimes(List<Observation> observations)
    {
        var stated = observations
            .Where(o => o.Nature == MeasureNature.Scope && o.Window?.Basis == WindowBasis.Stated)
            .ToLookup(o => (o.Figure.ArticleId, o.Sentence));
        return
        [
            .. observations.Select(o => o.Window?.Basis is not (WindowBasis.Stated or WindowBasis.Document)
                && o.Subject.Force is null && stated[(o.Figure.ArticleId, o.Sentence)].FirstOrDefault() is { } scope
                ? o with { Window = scope.Window }
                : o),
        ];
    }
}
