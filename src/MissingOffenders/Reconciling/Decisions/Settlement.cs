using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Resolving;

namespace MissingOffenders.Reconciling.Decisions;

/// <summary>What a reviewer may decide on a conflict.</summary>
/// <param name="Act">The decision, as the log keeps it.</param>
/// <param name="Reason">Why: the reviewer's own words, or else what the strategy says of itself.</param>
public sealed record Settlement(Resolve Act, string Reason)
{
    /// <summary>Each decision asks for those of all conflicts that were decided on, whose members stay the same.</summary>
    static readonly ConditionalWeakTable<IReadOnlyList<ConflictMember>, string> Fingerprints = [];

    /// <summary>What a strategy makes of a conflict; null where it settles nothing.</summary>
    /// <param name="conflict">The conflict.</param>
    /// <param name="strategy">The strategy.</param>
    /// <param name="reason">The reviewer's own words, or null.</param>
    public static Settlement? By(Conflict conflict, IStrategy strategy, string? reason = null)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentNullException.ThrowIfNull(strategy);
        return strategy.Settle(conflict.Ballot) is var (best, because)
            ? new(Of(conflict, strategy.Id, best), string.IsNullOrWhiteSpace(reason) ? because : reason)
            : null;
    }

    /// <summary>The reviewer's own value, or null for none of those that were said.</summary>
    /// <exception cref="ArgumentException">There is no reason: nobody could tell later where the value comes from.</exception>
    public static Settlement Manual(Conflict conflict, decimal? value, string reason)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return new(Of(conflict, Strategies.Manual, value), reason);
    }

    /// <summary>What a decision rests on: it changes with every figure that comes, goes or says something else.</summary>
    public static string Fingerprint(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return Fingerprints.GetValue(conflict.Members, Fingerprint);
    }

    static string Fingerprint(IReadOnlyList<ConflictMember> members)
    {
        var all = string.Join('|', members.Select(m => $"{m.Observation.Row.FigureId}={m.Observation.Row.Modifier} {m.Observation.Value:0.######}").Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
    }

    /// <summary>The proposal for the log.</summary>
    /// <param name="conflictId">The conflict.</param>
    /// <param name="seen">Number of the last decision on it that the reviewer knew of, 0 for none.</param>
    public DecisionProposal Propose(string conflictId, long seen) => new(DecisionSubject.Conflict(conflictId), Act, seen, Reason);

    static Resolve Of(Conflict conflict, string strategy, decimal? value) =>
        new(strategy, value, Fingerprint(conflict), [.. conflict.Members.Select(m => m.Observation.Row.FigureId)], conflict.Kind.Code());
}
