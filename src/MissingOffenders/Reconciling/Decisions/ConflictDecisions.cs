using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Decisions;

/// <summary>What reviewers decided on conflicts and did not take back. The last decision on a conflict stands; all are kept in its trace.</summary>
/// <remarks>Immutable: later decisions do not change it.</remarks>
public sealed class ConflictDecisions
{
    readonly IReadOnlyDictionary<string, IReadOnlyList<ConflictDecision>> byConflict;

    /// <summary>Keeps decisions.</summary>
    /// <param name="byConflict">The decisions on each conflict, by its identifier, oldest first and at least one.</param>
    public ConflictDecisions(IReadOnlyDictionary<string, IReadOnlyList<ConflictDecision>> byConflict) => this.byConflict = byConflict;

    /// <summary>Nobody has decided anything.</summary>
    public static ConflictDecisions None { get; } = new(new Dictionary<string, IReadOnlyList<ConflictDecision>>(StringComparer.Ordinal));

    /// <summary>The conflicts with what was decided on them, and a sentence for each decision that has lost its conflict.</summary>
    /// <param name="found">The conflicts as they were found.</param>
    /// <param name="places">Where each stands among them, by identifier.</param>
    internal (IReadOnlyList<Conflict> Conflicts, IReadOnlyList<string> Notes) LaidOver(IReadOnlyList<Conflict> found, IReadOnlyDictionary<string, int> places)
    {
        var lost = byConflict.Keys.Where(id => !places.ContainsKey(id)).Order(StringComparer.Ordinal).ToList();
        var heirs = Heirs.Of(found.Where(c => !byConflict.ContainsKey(c.Id)), lost.Select(id => (id, byConflict[id][^1].Settlement)));
        Conflict[] conflicts = [.. found];
        foreach (var (id, decided) in byConflict.Keys.Where(places.ContainsKey).Select(id => (id, id)).Concat(heirs.Select(h => (h.Key, h.Value))))
        {
            conflicts[places[id]] = Decided(found[places[id]], byConflict[decided]);
        }

        var notes = lost.Except(heirs.Values, StringComparer.Ordinal).Select(id => $"the decision on conflict {id} is kept, but its figures no longer make a conflict")
            .Concat(heirs.OrderBy(h => h.Key, StringComparer.Ordinal).Select(h => $"the decision on conflict {h.Value} is kept for {h.Key}, which has most of its figures"));
        return (conflicts, [.. notes]);
    }

    /// <summary>The conflict with the last decision, stale where its figures are no longer those that the reviewer saw.</summary>
    static Conflict Decided(Conflict conflict, IReadOnlyList<ConflictDecision> decided)
    {
        var (at, by, settled) = decided[^1];
        var steps = conflict.Resolution.Steps.Concat(decided.Select(d =>
            $"{d.At} {d.By}: {d.Settlement.Strategy}, {(d.Settlement.Value is { } v ? Numbers.Text(v) : "no value")}: {d.Settlement.Reason}"));
        var overruled = decided.Any(d => d.Settlement.Value != settled.Value);
        return conflict with
        {
            Resolution = new(settled.Strategy, settled.Value, settled.Reason ?? "", [.. steps, .. overruled ? ["earlier decisions differ; the last one stands"] : Array.Empty<string>()])
            {
                ResolvedBy = by,
                ResolvedAt = at,
            },
            Status = ConflictStatus.Decided,
            Stale = settled.Evidence != Settlement.Fingerprint(conflict),
            Corroboration = settled.Value is { } value ? conflict.Ballot.Support(value) : settled.Strategy == Strategies.Manual ? Corroboration.Discounted : conflict.Corroboration,
        };
    }
}
