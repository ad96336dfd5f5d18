using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Histories;

/// <summary>A decision as the history shows it.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Holds">Whether it has not been undone.</param>
/// <param name="Effect">What it did; null for one on a set of figures.</param>
sealed record HistoryRow(Decision Decision, bool Holds, DecisionEffect? Effect)
{
    /// <summary>Whether undoing it is a step of its own, and one that this pass may take.</summary>
    public bool CanBeUndone => Holds && Decision.Bulk is null && Decision.Act is not (Undo or Redo) && !Decision.Target.IsBlind;

    /// <summary>What was before and what is after, a line for each thing that changed.</summary>
    public IReadOnlyList<string> Changes => Effect is not { } effect ? []
        : Decision.Target.ToOpen().IsConflict ? [$"{Said(effect.SettledBefore)} → {Said(effect.SettledAfter)}"]
        : [.. Status(effect), .. Fields(effect), .. Parts(effect)];

    static IEnumerable<string> Status(DecisionEffect effect) =>
        effect.Before.Status == effect.After.Status ? [] : [$"{effect.Before.Status.Code()} → {effect.After.Status.Code()}"];

    IEnumerable<string> Fields(DecisionEffect effect) =>
        Decision.Act is Correct correct ? correct.Changes.Select(c => $"{c.Field}: {c.From ?? "—"} → {c.To ?? "—"}")
        : effect.Before.Corrections.Keys.Union(effect.After.Corrections.Keys, StringComparer.Ordinal)
            .Select(f => (Field: f, Before: Value(effect.Before, f), After: Value(effect.After, f)))
            .Where(c => c.Before != c.After)
            .Select(c => $"{c.Field}: {c.Before} → {c.After}");

    static IEnumerable<string> Parts(DecisionEffect effect) =>
        effect.After.Parts.Count > 0 && effect.Before.Parts.Count == 0 ? [$"into {string.Join(", ", effect.After.Parts.Select(p => p.Fields.GetValueOrDefault("value") ?? "—"))}"] : [];

    static string Value(Verdict verdict, string field) => verdict.Corrections.TryGetValue(field, out var value) ? value ?? "—" : "as read";

    static string Said(Resolve? act) => act is null ? "open" : $"{act.Strategy}, {(act.Value is { } value ? Shown.Grouped(value) : "no value")}";
}
