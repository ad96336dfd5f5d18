using MissingOffenders.Reading.Discourse;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Mentions.Timexes;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Refiners;

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
        var survey = OfFirstTotal(drafts) ?? OfOwnSentence(drafts, context);
        var published = context.Article.Published is { } day
            ? new AsOf(CalendarPoint.OfDay(day).ToString(), day, day, AsOfBasis.Publication)
            : AsOf.Unknown;
        return
        [
            .. drafts.Select(d => d.AsOf.Timex is not null ? d
                : OfSubject(d, drafts) is { } own ? Inherit(d, own, trail)
                : survey is not null && OfSurvey.Contains(d.Measure) ? Inherit(d, survey, trail)
                : d with { AsOf = published }),
        ];
    }

    Draft Inherit(Draft draft, AsOf survey, Trail trail)
    {
        trail.Add(Name, draft.RuleId, draft.Place, "changed", $"as of {survey.Timex}, stated elsewhere");
        return draft with { AsOf = survey };
    }

    /// <summary>The time stated for the nation's first total of a measure; a later total is that of an earlier survey.</summary>
    static AsOf? OfFirstTotal(IReadOnlyList<Draft> drafts) =>
        drafts.Where(d => d.Subject.IsNational && d.Breakdown.IsEmpty && OfSurvey.Contains(d.Measure))
            .DistinctBy(d => d.Measure, StringComparer.Ordinal)
            .Select(AsDocument)
            .FirstOrDefault(asOf => asOf is not null);

    /// <summary>The time stated for the total of which a count is a part.</summary>
    static AsOf? OfSubject(Draft draft, IReadOnlyList<Draft> drafts) => draft.Breakdown.IsEmpty || !OfSurvey.Contains(draft.Measure)
        ? null
        : AsDocument(drafts.FirstOrDefault(d => d.Subject.Key == draft.Subject.Key && d.Breakdown.IsEmpty && OfSurvey.Contains(d.Measure)));

    static AsOf? AsDocument(Draft? total) => total?.AsOf is { Basis: AsOfBasis.Stated } stated ? stated with { Basis = AsOfBasis.Document } : null;

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
