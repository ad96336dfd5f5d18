using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A count in a time beside the counts of all years, or months, of which that time is made up, in one article.</summary>
sealed class PeriodSums : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) =>
        from article in all.Articles
        from series in article.Where(o => o is { Nature: MeasureNature.Flow, IsHeadline: false, HasStatedTime: true }).GroupBy(o => (o.Subject, o.Figure.Measure, o.Breakdown))
        let counts = series.ToList()
        where counts.Count > 2
        from whole in counts
        let difference = Check(whole, counts)
        where difference is not null
        select difference;

    static Difference? Check(Observation whole, List<Observation> counts)
    {
        var parts = Tiling(whole, counts);
        var sum = parts.Aggregate(default(ValueInterval), (s, p) => s.Add(p.Interval));
        return parts.Count < 2 || sum.Meets(whole.Interval) || counts.Exists(o => IsSameTime(o, whole) && o.Interval.Meets(sum)) ? null
            : Difference.Of(
                ConflictKind.SumMismatch,
                new(whole.Subject, whole.Figure.Measure, whole.Breakdown),
                whole.Window,
                [new(whole, MemberRole.Whole), .. parts.Select(p => new ConflictMember(p, MemberRole.Part))]) with
            {
                Inside = whole.Figure.ArticleId,
                Topic = "period",
                Why = $"the {parts.Count} parts of that time add up to {Numbers.Text(sum.Low)}, not to {Numbers.Text(whole.Value)}",
            };
    }

    /// <summary>Counts that follow each other day by day from the first of the time to its last; none where there is a gap, or two of one time.</summary>
    static List<Observation> Tiling(Observation whole, List<Observation> counts)
    {
        var window = whole.Window!.Value;
        var inside = counts.FindAll(o => !IsSameTime(o, whole) && o.Window!.Value.Start >= window.Start && o.Window!.Value.End <= window.End);
        inside.Sort((a, b) => a.Window!.Value.Start.CompareTo(b.Window!.Value.Start));
        var next = window.Start;
        foreach (var part in inside)
        {
            if (part.Window!.Value.Start != next)
            {
                return [];
            }

            next = part.Window!.Value.End.AddDays(1);
        }

        return next == window.End.AddDays(1) ? inside : [];
    }

    static bool IsSameTime(Observation one, Observation other) => (one.Window!.Value.Start, one.Window!.Value.End) == (other.Window!.Value.Start, other.Window!.Value.End);
}
