using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Finding;
using MissingOffenders.Reconciling.Resolving;

namespace MissingOffenders.Reconciling.Decisions;

/// <summary>What reviewers decided on conflicts and did not take back. The last decision on a conflict stands; all are kept in its trace.</summary>
/// <remarks>Immutable: later decisions do not change it.</remarks>
public sealed class ConflictDecisions
{
    readonly IReadOnlyDictionary<string, IReadOnlyList<(Decision Decision, Resolve Act)>> byConflict;

    ConflictDecisions(IReadOnlyDictionary<string, IReadOnlyList<(Decision, Resolve)>> byConflict) => this.byConflict = byConflict;

    /// <summary>The decisions on conflicts of a log.</summary>
    public static ConflictDecisions Of(Verdicts verdicts)
    {
        ArgumentNullException.ThrowIfNull(verdicts);
        Dictionary<string, IReadOnlyList<(Decision, Resolve)>> found = new(StringComparer.Ordinal);
        foreach (var subject in verdicts.Conflicts)
        {
            List<(Decision, Resolve)> held = [.. verdicts.History(subject).Where(verdicts.Holds).Where(d => d.Act is Resolve).Select(d => (d, (Resolve)d.Act))];
            if (held.Count > 0)
            {
                found[subject.Id] = held;
            }
        }

        return new(found);
    }

    /// <summary>The conflicts with what was decided on them, and a sentence for each decision that has lost its conflict.</summary>
    /// <param name="found">The conflicts as they were found.</param>
    /// <param name="places">Where each stands among them, by identifier.</param>
    internal (IReadOnlyList<Conflict> Conflicts, IReadOnlyList<string> Notes) LaidOver(IReadOnlyList<Conflict> found, IReadOnlyDictionary<string, int> places)
    {
        var lost = byConflict.Keys.Where(id => !places.ContainsKey(id)).Order(StringComparer.Ordinal).ToList();
        var heirs = Heirs.Of(found.Where(c => !byConflict.ContainsKey(c.Id)), lost.Select(id => (id, byConflict[id][^1].Act)));
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
    static Conflict Decided(Conflict conflict, IReadOnlyList<(Decision Decision, Resolve Act)> decided)
    {
        var (last, act) = decided[^1];
        var steps = conflict.Resolution.Steps.Concat(decided.Select(d =>
            $"{d.Decision.AtText} {d.Decision.By}: {d.Act.Strategy}, {(d.Act.Value is { } v ? Numbers.Text(v) : "no value")}: {d.Decision.Reason}"));
        var overruled = decided.Any(d => d.Act.Value != act.Value);
        return conflict with
        {
            Resolution = new(act.Strategy, act.Value, last.Reason ?? "", [.. steps, .. overruled ? ["earlier decisions differ; the last one stands"] : Array.Empty<string>()])
            {
                ResolvedBy = last.By,
                ResolvedAt = last.AtText,
            },
            Status = ConflictStatus.Decided,
            Stale = act.Evidence != Settlement.Fingerprint(conflict),
            Corroboration = act.Value is { } value ? conflict.Ballot.Support(value) : act.Strategy == Strategies.Manual ? Corroboration.Discounted : conflict.Corroboration,
        };
    }
}
