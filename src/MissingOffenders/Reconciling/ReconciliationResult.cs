using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling;

/// <summary>What comparing the figures of a case gave.</summary>
/// <param name="Conflicts">Contradictions and explained differences, by kind and subject.</param>
/// <param name="Observations">The figures that were compared.</param>
/// <param name="Notes">What was left out and what became of old decisions, a sentence each.</param>
public sealed record ReconciliationResult(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Observation> Observations, IReadOnlyList<string> Notes)
{
    /// <summary>Origins of figures and windows of undated articles.</summary>
    public required Traces Traces { get; init; }

    /// <summary>What was found, before reviewers' decisions are laid over it.</summary>
    internal IReadOnlyList<Conflict> Found { get; } = Conflicts;

    /// <summary>The notes without those on decisions.</summary>
    internal IReadOnlyList<string> LeftOut { get; } = Notes;

    /// <summary>Where conflicts stand, by identifier. Decisions do not change that.</summary>
    Lazy<Dictionary<string, int>> Places { get; } = new(() => Conflicts.Index().ToDictionary(c => c.Item.Id, c => c.Index, StringComparer.Ordinal));

    /// <summary>The contradictions.</summary>
    public IEnumerable<Conflict> Contradictions => Conflicts.Where(c => c.Kind.IsContradiction());

    /// <summary>The conflict of an identifier, or null.</summary>
    public Conflict? Find(string id) => Places.Value.TryGetValue(id, out var at) ? Conflicts[at] : null;

    /// <summary>Each figure of each conflict once.</summary>
    public IEnumerable<(Conflict Conflict, ConflictMember Member)> Members =>
        Conflicts.SelectMany(c => c.Members.DistinctBy(m => m.Observation.Figure.Id, StringComparer.Ordinal).Select(m => (c, m)));

    /// <summary>The kinds of the conflicts that figures are in, contradictions first, by identifier of the figure.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> KindsOfFigures() => Members
        .GroupBy(m => m.Member.Observation.Figure.Id, m => m.Conflict.Kind, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Distinct().Order().Select(ConflictKinds.Code)], StringComparer.Ordinal);

    /// <summary>The same comparison with what reviewers have decided on conflicts by now. Nothing is compared anew.</summary>
    public ReconciliationResult Under(ConflictDecisions decisions)
    {
        ArgumentNullException.ThrowIfNull(decisions);
        var (conflicts, notes) = decisions.LaidOver(Found, Places.Value);
        return this with { Conflicts = conflicts, Notes = [.. LeftOut, .. notes] };
    }
}
