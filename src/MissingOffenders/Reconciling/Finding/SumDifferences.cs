using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Parts of one article that exceed its total, or miss it where all parts are given.</summary>
sealed class SumDifferences(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all)
    {
        foreach (var article in all.Articles)
        {
            List<Observation> figures = [.. article];
            foreach (var partition in Partitions.Of(figures, rules))
            {
                if (Check(partition, figures) is { } difference)
                {
                    yield return difference;
                }
            }
        }
    }

    static Difference? Check(Partition partition, List<Observation> article)
    {
        var sum = partition.Parts.Aggregate(default(ValueInterval), (s, p) => s.Add(p.Interval));
        var total = partition.Whole;
        var exceeds = sum.Low > total.Interval.High;
        var misses = partition.IsComplete && sum.High < total.Interval.Low;
        return (exceeds || misses) && !article.Exists(o => IsOtherTotal(o, total) && sum.Meets(o.Interval))
            ? Difference.Of(
                ConflictKind.SumMismatch,
                new(total.Subject, total.Figure.Measure, total.Breakdown),
                total.Window,
                [new(total, MemberRole.Whole), .. partition.Parts.Select(p => new ConflictMember(p, MemberRole.Part))]) with
            {
                Inside = total.Figure.ArticleId,
                Topic = partition.By,
                Why = $"the parts by {partition.By} add up to {Numbers.Text(sum.Low)}, not to {Numbers.Text(total.Value)}"
                    + (partition.Missing is { Length: > 0 } left ? $"; {left} is not given, and {Numbers.Text(total.Value - sum.Low)} would be left for it" : ""),
            }
            : null;
    }

    /// <summary>Parts that fit another total of the article have only been given the wrong one.</summary>
    static bool IsOtherTotal(Observation other, Observation total) =>
        !other.Equals(total) && other.Subject == total.Subject && other.Figure.Measure == total.Figure.Measure && other.Breakdown == total.Breakdown;
}
