using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Owners;
using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reading.Sets;

/// <summary>A set of people, forces or things that the text has counted.</summary>
/// <param name="Candidate">The count that opened it.</param>
/// <param name="Measure">What it is a count of.</param>
/// <param name="Owner">Whose they are.</param>
/// <param name="Narrowing">What narrows it.</param>
/// <param name="Probability">Probability of this reading.</param>
sealed record CountSet(Candidate Candidate, string Measure, Owner Owner, Breakdown Narrowing, double Probability)
{
    /// <summary>Whether it is sure enough to become a figure.</summary>
    public bool IsTold { get; init; } = true;

    /// <summary>Probability of measure and owner alone.</summary>
    public double Choice { get; init; } = Probability;

    /// <summary>What spoke for measure and owner, and against them.</summary>
    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public decimal Size => Candidate.Quantity.Number;

    /// <summary>The time that it is true of, or null where only that of publication is known.</summary>
    public string? AsOf { get; init; }

    /// <summary>Whether its own words tell <see cref="AsOf"/>.</summary>
    public bool IsTimeBeside { get; init; }

    /// <summary>Who says so, or null.</summary>
    public Attribution? Source { get; init; }

    /// <summary>Whether it stands in direct speech.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether its own sentence or row names the owner.</summary>
    public bool IsOwnerNamed { get; init; }

    /// <summary>The set of which it is a part, or null.</summary>
    public CountSet? Whole { get; init; }
}
