using MissingOffenders.Reading.Rules.Patterns;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Rules;

/// <summary>One rule of a phase: a pattern, what it makes of a match, and the texts that prove it.</summary>
sealed record Rule
{
    /// <summary>Stable name, never reused.</summary>
    public required string Id { get; init; }

    public required string Phase { get; init; }

    /// <summary>Higher wins where two rules claim the same words.</summary>
    public required int Priority { get; init; }

    /// <summary>What it finds, in a line.</summary>
    public required string Summary { get; init; }

    public required Pattern Pattern { get; init; }

    public required Emission Emission { get; init; }

    /// <summary>Conditions on the numbers that the pattern names.</summary>
    public required IReadOnlyList<NumberRange> Where { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    public required IReadOnlyList<Example> Counters { get; init; }

    /// <summary>File and line, for messages.</summary>
    public required Place Place { get; init; }
}
