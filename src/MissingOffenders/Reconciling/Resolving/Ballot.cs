using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Reconciling.Resolving;

/// <summary>What speaks for which value: one voice for each origin.</summary>
/// <param name="Difference">What is to be settled.</param>
/// <param name="Voices">The voices, by value.</param>
public sealed record Ballot(Difference Difference, IReadOnlyList<Voice> Voices)
{
    /// <summary>Collapses copies: who has a value from the same origin is one voice.</summary>
    public static Ballot Of(Difference difference, SourceRanks ranks)
    {
        ArgumentNullException.ThrowIfNull(difference);
        var voices = difference.Members
            .Where(m => m.Role == MemberRole.Value && m.Observation.IsExact)
            .GroupBy(m => (m.Observation.Value, m.Observation.Origin))
            .Select(g => new Voice(g.Key.Value, g.Key.Origin, g.Min(m => ranks.Of(m.Observation)), [.. g.Select(m => m.Observation)]))
            .OrderBy(v => v.Value)
            .ThenBy(v => v.Origin, StringComparer.Ordinal);
        return new(difference, [.. voices]);
    }

    /// <summary>How well a value is supported; contested where no source gives it.</summary>
    public Corroboration Support(decimal value)
    {
        var voices = Voices.Where(v => v.Value == value).ToList();
        return voices.Exists(v => v.Rank == 1) ? Corroboration.Official
            : voices.Count > 1 ? Corroboration.Corroborated
            : voices.Count == 1 ? Corroboration.SingleSource
            : Corroboration.Contested;
    }

    /// <summary>The values, ascending.</summary>
    public IEnumerable<decimal> Values => Voices.Select(v => v.Value).Distinct();
}
