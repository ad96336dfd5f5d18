using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Figures;

/// <summary>What stands with a figure and against it.</summary>
/// <param name="Conflicts">The conflicts that it is in, contradictions first.</param>
/// <param name="Voice">The figures of the same origin, itself among them: outlets that copy are one voice.</param>
public sealed record Company(IReadOnlyList<Conflict> Conflicts, IReadOnlyList<Observation> Voice)
{
    /// <summary>How many outlets say it.</summary>
    public int Outlets => Voice.Select(o => o.Source).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The company of a figure; null where the figures have not been compared.</summary>
    internal static Company? Of(Compared compared, string figureId) =>
        compared.Whole is null ? null : new([.. compared.ConflictsOf(figureId)], compared.VoiceOf(figureId));
}
