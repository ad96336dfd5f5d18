using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Reconciling.Resolving;

/// <summary>How near a source is to whoever owns the number.</summary>
/// <param name="rules">Ranks of kinds of sources.</param>
public sealed class SourceRanks(ReconciliationRules rules)
{
    /// <summary>The rank, 1 first; <see cref="int.MaxValue"/> where the source has none.</summary>
    public int Of(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Kind(observation) is { } kind && rules.SourceRanks.TryGetValue(kind, out var rank) ? rank : int.MaxValue;
    }

    /// <summary>A force owns the counts of its own area and no others.</summary>
    static string? Kind(Observation observation) => observation.Figure.Attribution?.Type switch
    {
        "force" when observation.Subject.Force is not null => "own-force",
        "force" => null,
        var kind => kind,
    };
}
