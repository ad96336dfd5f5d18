using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Owners;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Reading.Sets;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Refiners;

/// <summary>A figure on its way: the slots as filled so far. Immutable; refiners make changed copies.</summary>
sealed record Draft
{
    /// <summary>The set that it tells of.</summary>
    public required CountSet Set { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>Index of the sentence in the article.</summary>
    public required int SentenceIndex { get; init; }

    public required string Measure { get; init; }

    public required Quantity Quantity { get; init; }

    public required Owner Owner { get; init; }

    /// <summary>Whether the sentence itself names the owner.</summary>
    public required bool IsOwnerNamed { get; init; }

    public required AsOf AsOf { get; init; }

    public required Breakdown Breakdown { get; init; }

    public Attribution? Attribution { get; init; }

    public bool InQuotation { get; init; }

    /// <summary>The figure that this one is a part of, or null.</summary>
    public Draft? Whole { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    public required string RuleId { get; init; }

    public bool IsPart => Whole is not null || Set.Whole is not null || !Breakdown.IsEmpty;

    /// <summary>Where the count stands.</summary>
    public Span Place => Evidence[0].Value;
}
