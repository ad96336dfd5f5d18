using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Cases;
using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Reconciliation.Finding;

namespace MissingOffenders.Reconciliation.Decisions;

/// <summary>Lays what reviewers decided over what was found. The last decision on a conflict stands; all are kept in its trace.</summary>
sealed class ConflictDecisions
{
    readonly ILookup<string, (DecisionRow Row, ConflictDecision Decision)> byConflict;

    public ConflictDecisions(IEnumerable<DecisionRow> log) =>
        byConflict = log
            .Select(row => (Row: row, Decision: ConflictDecision.Parse(row)!))
            .Where(d => d.Decision is not null)
            .ToLookup(d => d.Row.SubjectId, StringComparer.Ordinal);

    /// <summary>The conflict with the decision on it, stale where its figures are no longer those that the reviewer saw.</summary>
    public Conflict Apply(Conflict conflict)
    {
        var decided = byConflict[conflict.Id].ToList();
        if (decided is not [.., var last])
        {
            return conflict;
        }

        var steps = conflict.Resolution.Steps.Concat(decided.Select(d =>
            $"{d.Row.DecidedAt} {d.Row.DecidedBy}: {d.Decision.Strategy}, {(d.Decision.Value is { } v ? Numbers.Text(v) : "no value")}: {d.Row.Reason}"));
        var overruled = decided.Exists(d => d.Decision.Value != last.Decision.Value);
        return conflict with
        {
            Resolution = new(last.Decision.Strategy, last.Decision.Value, last.Row.Reason ?? "", [.. steps, .. overruled ? ["earlier decisions differ; the last one stands"] : Array.Empty<string>()])
            {
                ResolvedBy = last.Row.DecidedBy,
                ResolvedAt = last.Row.DecidedAt,
            },
            Status = ConflictStatus.Decided,
            Stale = last.Decision.Evidence != Fingerprint(conflict),
            Corroboration = last.Decision.IsNone ? Corroboration.Discounted : conflict.Corroboration,
        };
    }

    /// <summary>Decisions on conflicts that are no longer there, each in a sentence.</summary>
    public IEnumerable<string> Orphans(IReadOnlySet<string> ids) =>
        byConflict.Where(d => !ids.Contains(d.Key))
            .OrderBy(d => d.Key, StringComparer.Ordinal)
            .Select(d => $"the decision on conflict {d.Key} is kept, but its figures no longer make a conflict");

    /// <summary>What a decision rests on: it changes with every figure that comes, goes or says something else.</summary>
    public static string Fingerprint(Conflict conflict)
    {
        var all = string.Join('|', conflict.Members.Select(m => $"{m.Observation.Row.FigureId}={m.Observation.Row.Modifier} {m.Observation.Value:0.######}").Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
    }
}
