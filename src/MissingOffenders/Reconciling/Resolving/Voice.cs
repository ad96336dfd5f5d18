using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Resolving;

/// <summary>One value from one origin, however many articles repeat it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Origin">Its origin.</param>
/// <param name="Rank">Rank of the best source among those who say it; <see cref="int.MaxValue"/> where none has one.</param>
/// <param name="Said">The figures.</param>
public sealed record Voice(decimal Value, string Origin, int Rank, IReadOnlyList<Observation> Said);
