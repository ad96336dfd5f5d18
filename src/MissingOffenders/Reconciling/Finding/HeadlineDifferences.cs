using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A headline whose number no sentence below it bears out, though one comes near.</summary>
sealed class HeadlineDifferences(Tolerances tolerances) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        foreach (var article in all.Articles)
        {
            var body = article.Where(o => !o.IsHeadline).ToList();
            foreach (var headline in article.Where(o => o is { IsHeadline: true, IsExact: true } && o.Nature != MeasureNature.Scope))
            {
                var same = body.Where(o => o.Subject == headline.Subject && o.Figure.Measure == headline.Figure.Measure).ToList();
                var nearest = same.Where(o => o.IsExact && o.Breakdown == headline.Breakdown).MinBy(o => Math.Abs(o.Value - headline.Value));
                if (nearest is not null && !same.Exists(o => Fits(headline, o)) && Math.Abs(nearest.Value - headline.Value) <= tolerances.HeadlineOther * nearest.Value)
                {
                    yield return Difference.Of(
                        ConflictKind.HeadlineBody,
                        new(headline.Subject, headline.Figure.Measure, headline.Breakdown),
                        nearest.Window,
                        [new(headline, MemberRole.Headline), new(nearest, MemberRole.Value)]) with
                    {
                        Inside = article.Key,
                        Why = $"the headline has {Numbers.Text(headline.Value)} without \"about\" or \"more than\", the text {Numbers.Text(nearest.Value)}",
                        IsMinor = true,
                    };
                }
            }
        }
    }

    /// <summary>A headline may round, and may name only some of the offenders.</summary>
    bool Fits(Observation headline, Observation body) =>
        Tolerances.Around(headline.Value, tolerances.Headline).Meets(body.Interval)
        || (headline.Narrower is not null && headline.Value <= body.Value);
}
