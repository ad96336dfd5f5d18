using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Series;

/// <summary>Makes the points of a series of what was said at each time.</summary>
sealed class SeriesPoints
{
    readonly GroupKey key;
    readonly SourceRanks ranks;
    readonly List<Conflict> decided;
    readonly List<HashSet<Observation>> open;
    readonly List<HashSet<Observation>> breaks;

    public SeriesPoints(ReconciliationResult result, GroupKey key, SourceRanks ranks)
    {
        (this.key, this.ranks) = (key, ranks);
        decided = [.. result.Conflicts.Where(c => c.Status == ConflictStatus.Decided && c.Difference.Subject == key.Subject && c.Difference.Measure == key.Measure && c.Difference.Breakdown == key.Breakdown)];
        var contradictions = result.Contradictions.Select(c => (Conflict: c, Said: c.Members.Select(m => m.Observation).ToHashSet())).ToList();
        open = [.. contradictions.Where(c => c.Conflict.Stale || c.Conflict.Status != ConflictStatus.Decided).Select(c => c.Said)];
        breaks = [.. contradictions.Where(c => c.Conflict.Kind is ConflictKind.ScopeMismatch or ConflictKind.DefinitionBreak).Select(c => c.Said)];
    }

    /// <summary>The points of some times, by day.</summary>
    public IReadOnlyList<SeriesPoint> Of(IEnumerable<Moment> moments)
    {
        List<SeriesPoint> made = [];
        List<Observation>? last = null;
        foreach (var (point, said) in moments.Select(m => (Point: Point(m), Said: m.Plain.ToList())).OrderBy(p => p.Point.Day))
        {
            made.Add(point with { Follows = !point.IsPeriod && last is not null && !AreApart(last, said) });
            last = point.IsPeriod ? last : said;
        }

        return made;
    }

    SeriesPoint Point(Moment moment)
    {
        var said = moment.Plain.ToList();
        var ballot = Ballot.Of(Difference.Of(ConflictKind.ValueDisagreement, key, moment.Window, said.Select(o => new ConflictMember(o, MemberRole.Value))), ranks);
        var decision = decided.Find(c => Settles(c, said));
        return new(
            moment.Window,
            said.Min(o => o.Value),
            decision is null ? Cascade.Run(ballot).Best : decision.Resolution.Best,
            said.Max(o => o.Value),
            said.DistinctBy(o => o.Figure.ArticleId, StringComparer.Ordinal).Count(),
            said.Select(o => o.Origin).Distinct(StringComparer.Ordinal).Count(),
            [.. said.Select(o => o.Source).Distinct(StringComparer.Ordinal)])
        {
            IsPeriod = said[0].Nature == MeasureNature.Flow,
            IsProvisional = open.Exists(c => said.Exists(c.Contains)),
        };
    }

    /// <summary>A decision that values stand side by side, each for its own time or definition, does not take any of them away.</summary>
    static bool Settles(Conflict decided, List<Observation> said) =>
        decided.Members.Any(m => said.Contains(m.Observation))
        && (decided.Kind == ConflictKind.ValueDisagreement || said.Exists(o => o.Value == decided.Resolution.Best));

    /// <summary>Whether two times are known to count different things, or to rest on different forces or areas, whatever was decided on that.</summary>
    bool AreApart(List<Observation> one, List<Observation> other) => breaks.Exists(b => one.Exists(b.Contains) && other.Exists(b.Contains));
}
