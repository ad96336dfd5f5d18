using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Resolving;

namespace MissingOffenders.Reconciling.Decisions;

/// <summary>What a reviewer decides on a conflict.</summary>
/// <param name="Strategy">Name and version of the strategy: <c>official_first@1</c>.</param>
/// <param name="Value">The value that stands; null for none of them, or only the range.</param>
/// <param name="Reason">Why: the reviewer's own words, or else what the strategy says of itself; null in decisions that give none.</param>
public sealed record Settlement(string Strategy, decimal? Value, string? Reason)
{
    /// <summary>Fingerprint of the figures that it rests on.</summary>
    public required string Evidence { get; init; }

    /// <summary>Identifiers of these figures.</summary>
    public required IReadOnlyList<string> Members { get; init; }

    /// <summary>Kind of the conflict, as in <c>conflicts.csv</c>; null in decisions of earlier versions.</summary>
    public string? Kind { get; init; }

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
            ? Of(conflict, strategy.Id, best, string.IsNullOrWhiteSpace(reason) ? because : reason)
            : null;
    }

    /// <summary>The reviewer's own value, or null for none of those that were said.</summary>
    /// <exception cref="ArgumentException">There is no reason: nobody could tell later where the value comes from.</exception>
    public static Settlement Manual(Conflict conflict, decimal? value, string reason)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        return Of(conflict, Strategies.Manual, value, reason);
    }

    /// <summary>What a decision rests on: it changes with every figure that comes, goes or says something else.</summary>
    public static string Fingerprint(Conflict conflict)
    {
        ArgumentNullException.ThrowIfNull(conflict);
        return Fingerprints.GetValue(conflict.Members, Fingerprint);
    }

    static string Fingerprint(IReadOnlyList<ConflictMember> members)
    {
        var all = string.Join('|', members.Select(m => $"{m.Observation.Figure.Id}={m.Observation.Modifier.Code()} {m.Observation.Value:0.######}").Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..16];
    }

    static Settlement Of(Conflict conflict, string strategy, decimal? value, string reason) => new(strategy, value, reason)
    {
        Evidence = Fingerprint(conflict),
        Members = [.. conflict.Members.Select(m => m.Observation.Figure.Id)],
        Kind = conflict.Kind.Code(),
    };
}
