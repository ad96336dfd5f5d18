namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A count that a sentence states.</summary>
/// <param name="Cell">Whose it is, and of which day.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">The number.</param>
readonly record struct Count(Cell Cell, string Measure, int Value)
{
    /// <summary>How exact it claims to be.</summary>
    public string Modifier { get; init; } = "exact";

    /// <summary>What narrows it.</summary>
    public string? Breakdown { get; init; }

    /// <summary>Whether it is a part of the first count of its sentence.</summary>
    public bool IsPart { get; init; }

    /// <summary>The outlet that it names as the source.</summary>
    public string? Source { get; init; }
}
