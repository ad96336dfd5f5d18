using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Charts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Conflicts.Lanes;

/// <summary>The figures of a conflict by origin and time: equal values in one colour, so that unequal ones of one time are seen at once.</summary>
public sealed class LaneChart
{
    /// <summary>Colours that can be told apart.</summary>
    const int Tints = 6;

    /// <summary>Days that a long window takes up at most: else it would squeeze all that matters.</summary>
    const int LongestBar = 400;

    const int NamedOutlets = 3;

    readonly TimeAxis axis;
    readonly Dictionary<decimal, int> tints;

    LaneChart(Conflict conflict, ReconciliationResult result)
    {
        var members = conflict.Members.DistinctBy(m => (m.Observation.Figure.Id, m.Role)).ToList();
        var windows = members.Select(m => m.Observation.Window).OfType<TimeWindow>().ToList();
        axis = new([.. windows.SelectMany(w => new[] { Start(w), w.End })]);
        tints = TintsOf(conflict.Kind, members);
        Ticks = windows.Count == 0 ? [] : axis.Ticks();
        Lanes =
        [
            .. members.GroupBy(m => LaneOf(m.Observation, result), StringComparer.Ordinal)
                .OrderBy(g => g.Min(m => m.Observation.Window?.End ?? DateOnly.MaxValue)).ThenBy(g => g.Min(m => m.Observation.Value))
                .Select((g, i) => Make([.. g], Letter(i), conflict, result)),
        ];
    }

    /// <summary>A lane for each origin, in the order of time.</summary>
    public IReadOnlyList<Lane> Lanes { get; }

    /// <summary>The labels of the axis; none where no figure has a time.</summary>
    public IReadOnlyList<Tick> Ticks { get; }

    /// <summary>Draws the figures of a conflict.</summary>
    public static LaneChart Of(Conflict conflict, ReconciliationResult result) => new(conflict, result);

    Lane Make(IReadOnlyList<ConflictMember> members, string letter, Conflict conflict, ReconciliationResult result) => new(
        letter,
        Outlets(members),
        SharedOrigin(members[0].Observation, result)?.Origin,
        members.DistinctBy(m => m.Observation.Figure.ArticleId, StringComparer.Ordinal).Count(),
        [
            .. members.GroupBy(m => (m.Role, m.Observation.Value, m.Observation.Modifier, Of: MemberWords.Whose(m.Observation, conflict.Difference)))
                .OrderBy(g => g.Key.Role).ThenBy(g => g.Key.Value).ThenBy(g => g.Key.Of, StringComparer.Ordinal)
                .Select(g => Row([.. g.OrderBy(m => m.Observation.Window?.End ?? DateOnly.MaxValue)], g.Key.Of)),
        ]);

    LaneRow Row(IReadOnlyList<ConflictMember> members, string? whose)
    {
        var (role, said) = (members[0].Role, members[0].Observation);
        var counted = members.FirstOrDefault(m => m.ExcludedReason is null) ?? members[0];
        var dots = members.Where(m => m.Observation.Window is not null).Select(m => Place(m.Observation, m.Observation.Window!.Value, m != counted)).ToList();
        return new(MemberWords.Value(said), role.Word(), tints.TryGetValue(said.Value, out var tint) && IsTinted(role) ? tint : null, DotClusters.Of(dots), members) { Whose = whose };
    }

    Dot Place(Observation said, TimeWindow window, bool isCopy) =>
        new(axis.At(window.End), Math.Max(0, axis.At(Start(window))), isCopy, MemberWords.Tip(said)) { IsLoose = !said.HasStatedTime };

    /// <summary>Values that contradict each other get a colour each; where nothing is at odds all look alike.</summary>
    static Dictionary<decimal, int> TintsOf(ConflictKind kind, List<ConflictMember> members) =>
        !kind.IsContradiction() ? []
        : members.Where(m => IsTinted(m.Role)).Select(m => m.Observation.Value).Distinct().Take(Tints).Select((value, i) => (value, i)).ToDictionary(v => v.value, v => v.i);

    static bool IsTinted(MemberRole role) => role is MemberRole.Value or MemberRole.Headline or MemberRole.Base;

    static DateOnly Start(TimeWindow window) => window.Days > LongestBar ? window.End.AddDays(-LongestBar) : window.Start;

    static string Outlets(IReadOnlyList<ConflictMember> members)
    {
        var names = members.Select(m => m.Observation.Source).Distinct(StringComparer.Ordinal).ToList();
        return string.Join(", ", names.Take(NamedOutlets)) + (names.Count > NamedOutlets ? $" and {names.Count - NamedOutlets} more" : "");
    }

    /// <summary>What an article says of its own stands in one lane, whatever number of counts it has.</summary>
    static string LaneOf(Observation observation, ReconciliationResult result) => SharedOrigin(observation, result)?.Id ?? observation.Figure.ArticleId;

    static IndependenceGroup? SharedOrigin(Observation observation, ReconciliationResult result) =>
        result.Traces.Groups is { } groups && result.Traces.Origins.ContainsKey(observation.Figure.Id) && groups.OfFigure(observation.Figure.Id) is { Articles: > 1 } group ? group : null;

    static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}
