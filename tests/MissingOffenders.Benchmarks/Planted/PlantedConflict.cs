namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A difference that was put into a case on purpose.</summary>
/// <param name="Kind">Its kind, as in <c>conflicts.csv</c>.</param>
/// <param name="FigureIds">The figures that it is between.</param>
sealed record PlantedConflict(string Kind, IReadOnlyList<string> FigureIds);
