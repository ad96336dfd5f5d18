using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Differences that are none: rounded mentions, and values of different times.</summary>
sealed class ExplainedDifferences : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) => all.Groups.SelectMany(g => g.Moments.SelectMany(m => Rounded(g, m)).Concat(Revised(g)));

    static IEnumerable<Difference> Rounded(FigureGroup group, Moment moment)
    {
        var exact = moment.Observations.Where(o => o is { IsExact: true, IsHeadline: false }).ToList();
        var rounded = moment.Observations
            .Where(o => !o.IsExact && exact.Exists(e => Fits(e, o) && e.Value != o.Value))
            .ToList();
        if (rounded.Count > 0)
        {
            var fits = exact.Where(e => rounded.Exists(r => Fits(e, r)));
            yield return Difference.Of(
                ConflictKind.Rounding,
                group.Key,
                [.. fits.Select(o => new ConflictMember(o, MemberRole.Value)), .. rounded.Select(o => new ConflictMember(o, MemberRole.Rounded))]);
        }
    }

    static bool Fits(Observation exact, Observation rounded) => exact.Interval.Meets(rounded.Interval) && exact.Window!.Value.Overlaps(rounded.Window!.Value);

    static IEnumerable<Difference> Revised(FigureGroup group)
    {
        var moments = group.Moments.Where(m => m.Plain.Any()).ToList();
        if (moments.Count > 1 && moments.SelectMany(m => m.Plain).Select(o => o.Value).Distinct().Skip(1).Any())
        {
            yield return Difference.Of(
                ConflictKind.RevisionOverTime,
                group.Key,
                moments[0].Window.Union(moments[^1].Window),
                moments.SelectMany(m => m.Plain).Select(o => new ConflictMember(o, MemberRole.Value)));
        }
    }
}
