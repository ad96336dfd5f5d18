using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A headline whose number no sentence below it bears out, though one comes near, or that says of a whole list what the text says of a part.</summary>
sealed class HeadlineDifferences(TextNumbers numbers, ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        foreach (var article in all.Articles)
        {
            var body = article.Where(o => !o.IsHeadline).ToList();
            foreach (var headline in article.Where(o => o.IsHeadline && o.Nature != MeasureNature.Scope))
            {
                if (Check(headline, body) is var (text, why))
                {
                    yield return Difference.Of(
                        ConflictKind.HeadlineBody,
                        new(headline.Subject, headline.Figure.Measure, headline.Breakdown),
                        text.Window,
                        [new(headline, MemberRole.Headline), new(text, MemberRole.Value)]) with
                    {
                        Inside = article.Key,
                        Why = why,
                        IsMinor = true,
                    };
                }
            }
        }
    }

    (Observation Text, string Why)? Check(Observation headline, List<Observation> body)
    {
        var same = body.FindAll(o => IsSubject(o, headline, body) && rules.FamilyOf(o.Figure.Measure) == rules.FamilyOf(headline.Figure.Measure));
        var nearest = same.Where(o => o.IsExact && o.Breakdown == headline.Breakdown && o.Figure.Measure == headline.Figure.Measure).MinBy(o => Math.Abs(o.Value - headline.Value));
        if (nearest is null || same.Exists(o => Fits(headline, o)) || body.Exists(o => IsPartOrRegion(o, headline)))
        {
            return null;
        }

        var number = $"\"{(headline.IsExact ? "" : headline.Modifier.Code().Replace('-', ' ') + " ")}{Numbers.Text(headline.Value)}\"";
        return Math.Abs(nearest.Value - headline.Value) <= rules.Tolerances.HeadlineOther * nearest.Value ? (nearest, $"the headline says {number}, the text {Numbers.Text(nearest.Value)}")
            : headline.IsExact && nearest.Value < headline.Value && body.Exists(o => o.IsExact && o.Value == headline.Value && o.Subject.Force == headline.Subject.Force && o.Figure.Measure != headline.Figure.Measure)
                ? (nearest, $"the headline says of all {Numbers.Text(headline.Value)} what the text says of {Numbers.Text(nearest.Value)} of them")
            : headline.IsExact && !rules.Tolerances.AreOtherCounts(headline.Interval, nearest.Interval) && !IsSum(headline, body) && !numbers.HoldElsewhere(headline)
                ? (nearest, $"the headline says {number}, which stands nowhere in the text; that has {Numbers.Text(nearest.Value)}")
            : null;
    }

    /// <summary>A headline may add up two counts.</summary>
    static bool IsSum(Observation headline, List<Observation> body) => body.Exists(one => body.Exists(other => !one.Equals(other) && one.Value + other.Value == headline.Value));

    /// <summary>Headlines name a force by a town or a region of it: where the text has nothing on that, its force is meant.</summary>
    static bool IsSubject(Observation text, Observation headline, List<Observation> body) =>
        text.Subject == headline.Subject
        || (headline.Subject is { Force: { } force, Area: not null } && text.Subject.IsWholeForce && text.Subject.Force == force && !body.Exists(o => o.Subject == headline.Subject));

    /// <summary>An equal count in the text, of whatever place or part: that is what the headline is about.</summary>
    bool IsPartOrRegion(Observation text, Observation headline) =>
        rules.FamilyOf(text.Figure.Measure) == rules.FamilyOf(headline.Figure.Measure) && text.IsExact && headline.Interval.Meets(text.Interval) && headline.IsExact;

    /// <summary>A headline may round, and may name only some of the offenders.</summary>
    bool Fits(Observation headline, Observation text) =>
        (headline.IsExact ? Tolerances.Around(headline.Value, rules.Tolerances.Headline) : headline.Interval).Meets(text.Interval)
        || (headline.Narrower is not null && headline.Value <= text.Value);
}
