using MissingOffenders.Cases.Decisions.Acts;

namespace MissingOffenders.Cases.Decisions;

/// <summary>
/// What the log of decisions comes to. It depends on the log alone; decisions are taken in one after the other. Those of blind passes are
/// kept apart, each pass by itself: they settle nothing.
/// </summary>
/// <remarks>Not for use by several threads at once.</remarks>
public sealed class Verdicts
{
    readonly Dictionary<DecisionTarget, List<Decision>> byTarget = [];
    readonly Dictionary<long, Decision> byId = [];
    readonly Dictionary<long, List<DecisionTarget>> members = [];
    readonly Dictionary<DecisionTarget, long> last = [];
    readonly HashSet<string> stating = new(StringComparer.Ordinal);
    readonly HashSet<long> undone = [];
    readonly Dictionary<string, Steps> steps = new(StringComparer.Ordinal);
    readonly Dictionary<string, Verdicts> blind = new(StringComparer.Ordinal);

    /// <summary>Number of the last decision taken in; 0 where there is none.</summary>
    public long Last { get; private set; }

    /// <summary>Identifiers of the figures that reviewers added or split, whether or not that still holds.</summary>
    internal IReadOnlyCollection<string> Stating => stating;

    /// <summary>What a whole log comes to.</summary>
    public static Verdicts Of(IEnumerable<Decision> log)
    {
        ArgumentNullException.ThrowIfNull(log);
        Verdicts all = new();
        foreach (var decision in log)
        {
            all.Take(decision);
        }

        return all;
    }

    /// <summary>Takes in the next decision of the log.</summary>
    public void Take(Decision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(decision.Id, Last, nameof(decision));
        Last = decision.Id;
        if (decision.Target.IsBlind)
        {
            BlindOf(decision.By).Take(decision with { Target = decision.Target.ToOpen() });
            return;
        }

        byId[decision.Id] = decision;
        Of(byTarget, decision.Target).Add(decision);
        last[decision.Target] = decision.Id;
        switch (decision.Act)
        {
            case Undo undo:
                Turn(undo.Decision, decision, holds: false);
                break;
            case Redo redo:
                Turn(redo.Decision, decision, holds: true);
                break;
            default:
                TakeStep(decision);
                break;
        }
    }

    /// <summary>Who decided blind, by name.</summary>
    public IEnumerable<string> BlindReviewers => blind.Where(b => b.Value.Last > 0).Select(b => b.Key).Order(StringComparer.Ordinal);

    /// <summary>What one reviewer's blind pass comes to. Its decisions name the figures themselves.</summary>
    public Verdicts BlindOf(string reviewer) => Of(blind, reviewer);

    /// <summary>Where a figure stands, which may have had several identifiers in the course of time.</summary>
    public Verdict On(params ReadOnlySpan<string> figureIds)
    {
        List<Decision> all = [];
        foreach (var id in figureIds)
        {
            all.AddRange(byTarget.GetValueOrDefault(DecisionTarget.Figure(id)) ?? []);
        }

        if (figureIds.Length > 1)
        {
            all.Sort((a, b) => a.Id.CompareTo(b.Id));
        }

        return all.Where(Holds).Aggregate(Verdict.None, (verdict, decision) => verdict.After(decision));
    }

    /// <summary>Every decision on a subject, oldest first, whether or not it still holds.</summary>
    public IReadOnlyList<Decision> History(DecisionTarget subject) => byTarget.GetValueOrDefault(subject) ?? [];

    /// <summary>The conflicts that somebody decided on, whether or not that still holds.</summary>
    public IEnumerable<DecisionTarget> Conflicts => byTarget.Keys.Where(s => s == DecisionTarget.Conflict(s.Id));

    /// <summary>Identifiers of the figures that somebody decided on, whether or not that still holds.</summary>
    internal IEnumerable<string> Figures => byTarget.Keys.Where(t => t.IsFigure).Select(t => t.Id);

    /// <summary>Whether somebody ever decided that a figure is otherwise than read. Every later step may change it back.</summary>
    internal bool WasChanged(string figureId) => History(DecisionTarget.Figure(figureId)).Any(Changes);

    /// <summary>Whether a decision says that a figure is otherwise than read.</summary>
    internal static bool Changes(Decision decision) => decision.Act is not (Accept or Defer or Note or Undo or Redo);

    /// <summary>The decision of this number, or null where there is none.</summary>
    public Decision? Find(long id) => byId.GetValueOrDefault(id);

    /// <summary>Whether a decision has not been undone.</summary>
    public bool Holds(Decision decision) => decision is not null && !undone.Contains(decision.Step);

    /// <summary>Number of the last decision that touched a subject, be it by undoing another; 0 where there is none. Writers name it.</summary>
    public long LastOn(DecisionTarget subject) => last.GetValueOrDefault(subject);

    /// <summary>The figures that a bulk decided on; none for any other number.</summary>
    public IReadOnlyList<string> Members(long bulk) => [.. (members.GetValueOrDefault(bulk) ?? []).Select(m => m.Id)];

    /// <summary>All decisions of the pass, newest first.</summary>
    public IEnumerable<Decision> Newest => byId.Values.Reverse();

    /// <summary>The decisions of all passes, oldest first; those of blind ones name their subjects so.</summary>
    public IEnumerable<Decision> Log =>
        blind.Count == 0 ? byId.Values
        : byId.Values.Concat(blind.Values.SelectMany(b => b.byId.Values.Select(d => d with { Target = d.Target.ToBlind() }))).OrderBy(d => d.Id);

    /// <summary>What the reviewer would undo next, or null.</summary>
    public Decision? NextUndo(string reviewer) => steps.TryGetValue(reviewer, out var own) && own.Done.Count > 0 ? byId[own.Done[^1]] : null;

    /// <summary>What the reviewer would redo next, or null.</summary>
    public Decision? NextRedo(string reviewer) => steps.TryGetValue(reviewer, out var own) && own.Undone.Count > 0 ? byId[own.Undone[^1]] : null;

    void TakeStep(Decision decision)
    {
        if (decision.Act is Add or Split)
        {
            stating.Add(decision.Target.Id);
        }

        if (decision.Bulk is { } bulk)
        {
            Of(members, bulk).Add(decision.Target);
            return;
        }

        var own = Of(steps, decision.By);
        own.Done.Add(decision.Id);
        own.Undone.Clear();
    }

    void Turn(long step, Decision by, bool holds)
    {
        if (!byId.ContainsKey(step) || !(holds ? undone.Remove(step) : undone.Add(step)))
        {
            return;
        }

        // Whoever turns a step can turn it back, and nobody else.
        foreach (var each in steps.Values)
        {
            each.Done.Remove(step);
            each.Undone.Remove(step);
        }

        var own = Of(steps, by.By);
        (holds ? own.Done : own.Undone).Add(step);
        foreach (var member in members.GetValueOrDefault(step) ?? [])
        {
            last[member] = by.Id;
        }
    }

    static TValue Of<TKey, TValue>(Dictionary<TKey, TValue> all, TKey key)
        where TKey : notnull
        where TValue : new()
    {
        if (!all.TryGetValue(key, out var value))
        {
            all[key] = value = new();
        }

        return value;
    }

    sealed class Steps
    {
        public List<long> Done { get; } = [];

        public List<long> Undone { get; } = [];
    }
}
