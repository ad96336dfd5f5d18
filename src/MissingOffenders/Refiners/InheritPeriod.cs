using MissingOffenders.Discourse;
using MissingOffenders.Figures;
using MissingOffenders.Mentions;
using MissingOffenders.Mentions.Timexes;

namespace MissingOffenders.Refiners;

/// <summary>
/// A survey has one date: stated beside its total, or in a sentence of its own ("forces that gave figures for February").
/// The counts of the survey without a time of their own take it; those that have none to take get the day of publication.
/// </summary>
sealed class InheritPeriod : IRefiner
{
    static readonly HashSet<string> OfSurvey = new(StringComparer.Ordinal) { "missing", "wanted", "responding-forces", "forces-asked" };

    public string Name => "inherit-period";

    public IReadOnlyList<Draft> Refine(IReadOnlyList<Draft> drafts, ArticleContext context, Trail trail)
    {
        var survey = OfTotal(drafts) ?? OfOwnSentence(drafts, context);
        var published = context.Article.Published is { } day
            ? new AsOf(CalendarPoint.OfDay(day).ToString(), day, day, AsOfBasis.Publication)
            : AsOf.Unknown;
        return
        [
            .. drafts.Select(d => d.AsOf.Timex is not null ? d
                : survey is not null && OfSurvey.Contains(d.Measure) ? Inherit(d, survey, trail)
                : d with { AsOf = published }),
        ];
    }

    Draft Inherit(Draft draft, AsOf survey, Trail trail)
    {
        trail.Add(Name, draft.RuleId, draft.Place, "changed", $"as of {survey.Timex}, stated elsewhere");
        return draft with { AsOf = survey };
    }

    static AsOf? OfTotal(IReadOnlyList<Draft> drafts) =>
        drafts.FirstOrDefault(d => d.Subject.IsNational && d.Breakdown.IsEmpty && OfSurvey.Contains(d.Measure) && d.AsOf.Basis == AsOfBasis.Stated)?.AsOf is { } total
            ? total with { Basis = AsOfBasis.Document }
            : null;

    static AsOf? OfOwnSentence(IReadOnlyList<Draft> drafts, ArticleContext context)
    {
        var stating = drafts.Select(d => d.SentenceIndex).ToHashSet();
        for (var i = 0; i < context.Sentences.Count; i++)
        {
            var lattice = context.Sentences[i];
            if (!stating.Contains(i) && lattice.OfType("SURVEY-DATE").FirstOrDefault() is { Reading: TimexReading timex })
            {
                var (start, end) = TimexResolver.Days(timex.Timex);
                return new(timex.Timex, start, end, AsOfBasis.Document);
            }
        }

        return null;
    }
}
