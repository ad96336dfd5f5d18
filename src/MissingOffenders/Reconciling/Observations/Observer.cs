using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Text;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>Makes figures comparable: one key for each subject, an interval for each value, a window for each time.</summary>
sealed class Observer(ReconciliationRules rules, SubjectKeys subjects)
{
    /// <summary>Within how many words behind a number its noun stands.</summary>
    const int HeadWords = 2;

    /// <summary>There are fewer people.</summary>
    const double Most = 1e10;

    readonly Windows windows = new(rules.Days.Publication);

    /// <summary>The observations, and the figures that cannot be compared, each with the reason.</summary>
    public (IReadOnlyList<Observation> Observations, IReadOnlyList<string> Notes) Observe(ReconciliationInput input)
    {
        var articles = input.Articles.ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
        List<Observation> observations = [];
        List<string> notes = [];
        foreach (var reviewed in input.Figures)
        {
            var row = reviewed.Figure;
            if (Reason(row, reviewed.Status) is { } reason)
            {
                notes.Add($"figure {row.FigureId} ({row.ArticlePath}: '{row.QuoteExact}') is left out: {reason}");
            }
            else
            {
                observations.Add(Of(row, articles[row.ArticleId], input));
            }
        }

        return (ShareSurveyTimes(observations), notes);
    }

    static string? Reason(FigureRow row, ReviewStatus status) =>
        status == ReviewStatus.Rejected ? "a reviewer rejected it"
        : status == ReviewStatus.Split ? "a reviewer split it; its parts are compared"
        : status == ReviewStatus.Merged ? "a reviewer merged it into another"
        : !double.IsFinite(row.Value) || row.Value is < 0 or > Most ? string.Create(CultureInfo.InvariantCulture, $"a count cannot be {row.Value}. Correct or reject it in 'review'")
        : null;

    Observation Of(FigureRow row, ArticleRow article, ReconciliationInput input)
    {
        var inferred = input.Inferred.TryGetValue(row.ArticleId, out var found) ? found : (TimeWindow?)null;
        var window = windows.Of(row, inferred);
        var modifier = ModifierCodes.TryParse(row.Modifier, out var known) ? known : Modifier.Exact;
        return new()
        {
            Row = row,
            Article = article,
            Subject = subjects.Of(row.Force, row.Area, window?.End),
            Interval = rules.Tolerances.Of((decimal)row.Value, modifier),
            Window = window,
            Nature = NatureOf(row, window),
            IsHeadline = row.ConfidenceTerms.Contains("\"headline\"", StringComparison.Ordinal) && !row.ConfidenceTerms.Contains("repeated", StringComparison.Ordinal),
            Narrower = Narrower(row),
            Origin = input.Origins.GetValueOrDefault(row.FigureId, row.FigureId),
        };
    }

    /// <summary>A count of people that is said of a longer time than a day can be is a count in that time.</summary>
    MeasureNature NatureOf(FigureRow row, TimeWindow? window)
    {
        var nature = rules.NatureOf(row.Measure);
        return nature == MeasureNature.Stock && window is { Basis: WindowBasis.Stated or WindowBasis.Document } w && w.Days > rules.Days.Period
            ? MeasureNature.Flow
            : nature;
    }

    /// <summary>"Nine convicted paedophiles" are some of the offenders; "nine offenders, paedophiles among them" are all.</summary>
    string? Narrower(FigureRow row)
    {
        var at = row.QuoteExact.IndexOf(row.ValueText, StringComparison.Ordinal);
        var behind = at < 0 ? "" : row.QuoteExact[(at + row.ValueText.Length)..];
        var words = Tokenizer.Normalise(behind).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(HeadWords).ToList();
        return rules.Narrower.FirstOrDefault(n => words.Contains(n, StringComparer.Ordinal) || row.Breakdown?.Contains("population=" + n, StringComparison.Ordinal) == true);
    }

    /// <summary>A total and the number of forces in its sentence are of one survey: where one of them has a time, it is that of both.</summary>
    static IReadOnlyList<Observation> ShareSurveyTimes(List<Observation> observations)
    {
        var stated = observations
            .Where(o => o.Nature == MeasureNature.Scope && o.Window?.Basis == WindowBasis.Stated)
            .ToLookup(o => (o.Row.ArticleId, o.Row.Sentence));
        return
        [
            .. observations.Select(o => o.Window?.Basis is not (WindowBasis.Stated or WindowBasis.Document)
                && o.Subject.Force is null && stated[(o.Row.ArticleId, o.Row.Sentence)].FirstOrDefault() is { } scope
                ? o with { Window = scope.Window }
                : o),
        ];
    }
}
