namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>A difference that was put into a case on purpose.</summary>
/// <param name="Name">What was done.</param>
/// <param name="Kind">Its kind, as in <c>conflicts.csv</c>.</param>
/// <param name="Subject">Whose count it is.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Breakdown">What narrows it; empty for a total.</param>
/// <param name="Day">A day of its time.</param>
/// <param name="Figures">The figures, all that it is between and no others.</param>
sealed record PlantedDifference(string Name, string Kind, string Subject, string Measure, string Breakdown, DateOnly Day, IReadOnlySet<Said> Figures)
{
    /// <summary>How many origins its figures have; null where that is not the point.</summary>
    public int? Sources { get; init; }
}
