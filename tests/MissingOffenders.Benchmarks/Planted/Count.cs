using System.Globalization;

namespace MissingOffenders.Benchmarks.Planted;

/// <summary>A count that a sentence states.</summary>
/// <param name="Subject">Whose it is.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Value">The number.</param>
/// <param name="Time">When it holds.</param>
sealed record Count(Subject Subject, string Measure, int Value, Time Time)
{
    /// <summary>How exact it claims to be.</summary>
    public string Modifier { get; init; } = "exact";

    /// <summary>What narrows it.</summary>
    public string? Breakdown { get; init; }

    /// <summary>Whether it is a part of the first count of its sentence.</summary>
    public bool IsPart { get; init; }

    /// <summary>The outlet that it names as the source.</summary>
    public string? Source { get; init; }

    /// <summary>The number as printed.</summary>
    public string Text => Value.ToString("N0", CultureInfo.InvariantCulture);
}
