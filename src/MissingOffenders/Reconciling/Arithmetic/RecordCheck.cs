using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>What is said of a count and all before it, held against earlier counts of the same, in whatever article.</summary>
sealed class RecordCheck(Comparison all, ReconciliationRules rules)
{
    /// <summary>What is wrong, with the figure that the remark is about and the earlier one; null where it holds or cannot be told.</summary>
    public (string Why, IReadOnlyList<ConflictMember> Members)? Of(Remark remark, RemarkScene scene)
    {
        if ((scene.In(remark).FirstOrDefault(IsSeries) ?? (scene.Near(remark) is { } near && IsSeries(near) ? near : null)) is not { Window: { } now } about)
        {
            return null;
        }

        // Whoever does not say when means the latest count, which may be of the spring before.
        var before = about.HasStatedTime ? now.Start : now.Start.AddDays(-rules.Days.Period);
        var earlier = all.Find(new(about.Subject, about.Figure.Measure, about.Breakdown))?.Observations
            .Where(o => o is { IsExact: true, IsHeadline: false, HasStatedTime: true } && o.Window!.Value.End < before && !(remark.Since is { } since && o.Window!.Value.End <= since.End) && IsAgainst(o, about, remark))
            .MaxBy(o => o.Window!.Value.End);
        return earlier is null ? null
            : ($"\"{remark.Words}\" is said, but {Numbers.Text(earlier.Value)} were counted before, by {earlier.Window!.Value.End:yyyy-MM-dd}", [new(about, MemberRole.To), new(earlier, MemberRole.From)]);
    }

    bool IsAgainst(Observation earlier, Observation about, Remark remark) =>
        !rules.Tolerances.AreOtherCounts(earlier.Interval, about.Interval) && remark.Type switch
        {
            RemarkType.FirstTime => earlier.Value > remark.Quantity.Number,
            RemarkType.RecordHigh => earlier.Value > about.Value,
            _ => earlier.Value < about.Value,
        };

    static bool IsSeries(Observation o) => o is { IsHeadline: false, Narrower: null, Nature: not MeasureNature.Scope };
}
