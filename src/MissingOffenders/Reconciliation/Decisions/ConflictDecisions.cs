using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Reconciliation.Finding;
using MissingOffenders.Reconciliation.Resolving;

namespace MissingOffenders.Reconciliation.Decisions;

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

    /// <summary>The conflict with the decision on it, stale where its figures are no longer those that the reviewer saw.</summary>
    internal Conflict Apply(Conflict conflict)
    {
        if (!byConflict.TryGetValue(conflict.Id, out var decided))
        {
            return conflict;
        }

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
            Corroboration = act is { Strategy: Strategies.Manual, Value: null } ? Corroboration.Discounted : conflict.Corroboration,
        };
    }

    /// <summary>Decisions on conflicts that are no longer there, each in a sentence.</summary>
    internal IEnumerable<string> Orphans(IReadOnlySet<string> ids) =>
        byConflict.Keys.Where(id => !ids.Contains(id))
            .Order(StringComparer.Ordinal)
            .Select(id => $"the decision on conflict {id} is kept, but its figures no longer make a conflict");
}
