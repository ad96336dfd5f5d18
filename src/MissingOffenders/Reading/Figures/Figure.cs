using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Figures;

/// <summary>One claim of an article: so many, of what, where, when, said by whom, in which words.</summary>
public sealed record Figure
{
    /// <summary>Stable identifier: the same claim of the same article keeps it in every run.</summary>
    public required string Id { get; init; }

    /// <summary>Identifier of the article.</summary>
    public required string ArticleId { get; init; }

    /// <summary>What is counted: <c>missing</c>, <c>registered</c>, <c>responding-forces</c>, <c>other:...</c>.</summary>
    public required string Measure { get; init; }

    /// <summary>The number and how exact it claims to be.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The number as printed.</summary>
    public required string ValueText { get; init; }

    /// <summary>Canonical name of the force that the count belongs to, or null.</summary>
    public string? Force { get; init; }

    /// <summary>The area that the text names, or the area of a figure without a force; null where there is none.</summary>
    public string? Area { get; init; }

    /// <summary>Level of <see cref="Area"/> in the gazetteer, or null.</summary>
    public string? AreaLevel { get; init; }

    /// <summary>The time that the count is true of.</summary>
    public AsOf AsOf { get; init; } = AsOf.Unknown;

    /// <summary>What narrows the count, by kind: <c>since</c>, <c>duration</c>, <c>whereabouts</c>, <c>risk</c> ... Empty for a total.</summary>
    public Breakdown Breakdown { get; init; } = Breakdown.None;

    /// <summary>Identifier of the figure that this one is a part of, or null.</summary>
    public string? PartOf { get; init; }

    /// <summary>Who says so, or null where nobody is named.</summary>
    public Attribution? Attribution { get; init; }

    /// <summary>Whether the count stands inside quotation marks that open and close direct speech.</summary>
    public bool InQuotation { get; init; }

    /// <summary>The words that state it. First the best, then the repetitions.</summary>
    public required IReadOnlyList<Evidence> Evidence { get; init; }

    /// <summary>Id of the rule that found it.</summary>
    public required string RuleId { get; init; }

    /// <summary>Why it may be trusted: named terms, the strongest grounds among them, that add up to the confidence.</summary>
    public required IReadOnlyList<ConfidenceTerm> ConfidenceTerms { get; init; }

    /// <summary>The probability of the reading that was chosen, between 0 and 1: the sum of the terms.</summary>
    public decimal Confidence => Math.Clamp(ConfidenceTerms.Sum(t => t.Weight), 0m, 1m);
}
