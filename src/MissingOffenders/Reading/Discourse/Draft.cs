using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Discourse;

/// <summary>A figure on its way: the slots as filled so far. Immutable; refiners make changed copies.</summary>
sealed record Draft
{
    public required Claim Claim { get; init; }

    public required Sentence Sentence { get; init; }

    /// <summary>Index of the sentence in the article.</summary>
    public required int SentenceIndex { get; init; }

    public required string Measure { get; init; }

    public required Quantity Quantity { get; init; }

    public required Subject Subject { get; init; }

    /// <summary>Where the subject comes from: <c>rule</c>, <c>clause</c>, <c>sentence</c>, <c>heading</c>, <c>whole</c>, <c>context</c>, <c>article</c>.</summary>
    public required string SubjectBasis { get; init; }

    public required AsOf AsOf { get; init; }

    public required Breakdown Breakdown { get; init; }

    public Attribution? Attribution { get; init; }

    public bool InQuotation { get; init; }

    /// <summary>The figure that this one is a part of, or null.</summary>
    public Draft? Whole { get; init; }

    public required IReadOnlyList<Evidence> Evidence { get; init; }

    public bool IsPart => Whole is not null || !Breakdown.IsEmpty || Claim.Has("part");

    public string RuleId => Claim.Rule.Id;

    /// <summary>Where the count stands.</summary>
    public Span Place => Evidence[0].Value;
}
