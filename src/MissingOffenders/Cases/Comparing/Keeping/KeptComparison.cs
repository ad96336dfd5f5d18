using System.Text.Json;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Decisions;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A comparison that a case keeps from one run to the next, with the decisions on conflicts that hold.</summary>
public sealed class KeptComparison
{
    readonly IReadOnlyList<byte[]> parts;
    readonly Rulebook rules;
    readonly ConflictDecisions decisions;

    KeptComparison(IReadOnlyList<byte[]> parts, Rulebook rules, ConflictDecisions decisions, bool isCurrent) =>
        (this.parts, this.rules, this.decisions, IsCurrent) = (parts, rules, decisions, isCurrent);

    /// <summary>Whether nothing has changed since that it depends on.</summary>
    public bool IsCurrent { get; }

    /// <summary>What another build has kept is of another form, and may have been found otherwise.</summary>
    internal static string Program { get; } = typeof(KeptComparison).Module.ModuleVersionId.ToString("N");

    /// <summary>The comparison that a case keeps; null where it keeps none of this program.</summary>
    public static KeptComparison? Of(CaseFile source, Rulebook rules)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(rules);
        var (key, parts) = source.KeptComparison(Program);
        if (parts.Count == 0)
        {
            return null;
        }

        var verdicts = Verdicts.Of(source.Decisions().Select(Decision.Of));
        return new(parts, rules, verdicts.OnConflicts(), key == ComparisonKey.Of(source, verdicts, rules));
    }

    /// <summary>The contradictions with their figures and nothing else, which is read at once; null where it is damaged.</summary>
    public ReconciliationResult? Contradictions() => Read([.. parts.Take(1)]);

    /// <summary>All that was found; null where it is damaged.</summary>
    public ReconciliationResult? All() => Read([.. parts.Skip(1)]);

    /// <summary>What is written of a comparison: its contradictions by themselves, then all of it.</summary>
    internal static IReadOnlyList<byte[]> Written(ReconciliationResult result) =>
        [KeptJson.Write(ComparisonParts.Whole(KeptContradictions.Of(result))), .. ComparisonParts.Of(result).Select(KeptJson.Write)];

    ReconciliationResult? Read(IReadOnlyList<byte[]> written)
    {
        try
        {
            return ComparisonParts.Joined([.. written.AsParallel().AsOrdered().Select(KeptJson.Read)], rules.Reconciliation).Under(decisions);
        }
        catch (Exception e) when (e is AggregateException or JsonException or InvalidDataException or InvalidOperationException or KeyNotFoundException or ArgumentException)
        {
            // It can be made again.
            return null;
        }
    }
}
