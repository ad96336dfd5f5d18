using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Neighbours in time that are no series: a count in a period beside counts on a day, or a survey beside another source.</summary>
sealed class SeriesBreaks(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        var surveys = new SurveyBases(all, rules);
        return all.Groups.SelectMany(g => PeriodBesideDay(g).Concat(OtherSource(g, surveys)));
    }

    /// <summary>A count of all who were missing at some time, beside the nearest count of those missing on a day.</summary>
    IEnumerable<Difference> PeriodBesideDay(FigureGroup group)
    {
        var days = group.Moments.Where(m => m.Observations[0].Nature == MeasureNature.Stock && m.Plain.Any()).ToList();
        var periods = group.Observations
            .Where(o => o is { Nature: MeasureNature.Flow, IsExact: true, IsHeadline: false })
            .GroupBy(o => o.Value)
            .OrderBy(g => g.Key)
            .SelectMany(OfOneTime);
        foreach (var period in periods)
        {
            // A period without a time is told last, of the series that is known.
            var window = period[0].Window;
            var nearest = window is { } known ? days.MinBy(d => d.Window.DaysTo(known)) : days.LastOrDefault();
            if (Taken(group, period, days) is { } taken)
            {
                yield return taken;
            }
            else if (nearest is not null && !nearest.Plain.Any(o => o.Value == period[0].Value || period.Exists(p => p.Figure.ArticleId == o.Figure.ArticleId)))
            {
                yield return Difference.Of(
                    ConflictKind.DefinitionBreak,
                    group.Key,
                    window is { } w ? nearest.Window.Union(w) : nearest.Window,
                    [.. Values(nearest), .. period.Select(o => new ConflictMember(o, MemberRole.Value))]) with
                {
                    Why = $"{Numbers.Text(period[0].Value)} is a count of everyone in a period of years, {Numbers.Text(nearest.Plain.First().Value)} a count on a day",
                    Topic = "period",
                };
            }
        }
    }

    /// <summary>A count in a period that another article gives as one of a day: fewer were missing on any day.</summary>
    Difference? Taken(FigureGroup group, List<Observation> period, List<Moment> days)
    {
        var first = period[0];
        var equal = first.Value < rules.TellingNumber || first.Window is not { } window ? []
            : days.Where(d => d.Window.DaysTo(window) <= rules.Days.Label)
                .SelectMany(d => d.Plain.Where(o => o.Value == first.Value && !period.Exists(p => p.Figure.ArticleId == o.Figure.ArticleId)))
                .ToList();
        return equal.Count == 0 ? null
            : Difference.Of(ConflictKind.DefinitionBreak, group.Key, [.. period.Concat(equal).Select(o => new ConflictMember(o, MemberRole.Value))]) with
            {
                Why = $"{Numbers.Text(first.Value)} is a count of everyone in a period of years in one article and a count on a day in another",
                Topic = "period",
            };
    }

    /// <summary>Equal counts in periods, those of different times apart; one without a time goes with the first.</summary>
    static IEnumerable<List<Observation>> OfOneTime(IEnumerable<Observation> periods)
    {
        List<List<Observation>> times = [];
        foreach (var period in periods.OrderBy(o => o.Window is null).ThenBy(o => o.Window?.Start))
        {
            if (times.Count == 0 || (period.Window is { } window && !times[^1].Exists(o => o.Window?.Overlaps(window) != false)))
            {
                times.Add([]);
            }

            (period.Window is null ? times[0] : times[^1]).Add(period);
        }

        return times;
    }

    /// <summary>A jump from a source without a survey to one with, or back.</summary>
    IEnumerable<Difference> OtherSource(FigureGroup group, SurveyBases surveys)
    {
        if (group.Key.Subject.Force is not null || !rules.Surveyed.Contains(group.Key.Measure) || group.Key.Breakdown.Length > 0)
        {
            yield break;
        }

        var moments = group.Moments.Where(m => m.Observations[0].Nature == MeasureNature.Stock && m.Plain.Any()).ToList();
        for (var i = 1; i < moments.Count; i++)
        {
            var (before, after) = (moments[i - 1], moments[i]);
            var (first, second) = (before.Plain.First().Value, after.Plain.First().Value);
            var isJump = first > 0 && second > 0 && Math.Max(first, second) / Math.Min(first, second) >= rules.SeriesBreak && !rules.Tolerances.AreOtherCounts(new(first, first), new(second, second));
            if (isJump && IsSurvey(before, surveys) != IsSurvey(after, surveys))
            {
                yield return Difference.Of(
                    ConflictKind.DefinitionBreak,
                    group.Key,
                    before.Window.Union(after.Window),
                    [.. Values(before), .. Values(after)]) with
                {
                    Why = $"only one of {Numbers.Text(first)} and {Numbers.Text(second)} is a sum of forces' replies, so the change between them may be one of source",
                    Topic = "source",
                };
            }
        }
    }

    static bool IsSurvey(Moment moment, SurveyBases surveys) => moment.Plain.Any(o => surveys.BaseOf(o) is not null);

    static IEnumerable<ConflictMember> Values(Moment moment) => moment.Plain.Select(o => new ConflictMember(o, MemberRole.Value));
}
