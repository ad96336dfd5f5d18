using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Tables;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Candidates;

/// <summary>A number that may count what the subject counts.</summary>
/// <param name="Sentence">The sentence, taken apart.</param>
/// <param name="Index">Index of the sentence in the article.</param>
/// <param name="Count">The number.</param>
/// <param name="Quantity">Its value.</param>
/// <param name="Group">The noun group that it counts.</param>
/// <param name="Said">The predicates of the sentence as they concern it.</param>
sealed record Candidate(SentenceParse Sentence, int Index, Mention Count, Quantity Quantity, NounGroup Group, IReadOnlyList<Predication> Said)
{
    public Lattice Lattice => Sentence.Lattice;

    /// <summary>The clause of which it is subject or object, or in which it stands; null where the sentence has no verb for it.</summary>
    public Clause? Clause { get; init; }

    /// <summary>What it is in its clause: <c>subject</c>, <c>object</c>, <c>phrase</c> or <c>free</c>.</summary>
    public string Part { get; init; } = "free";

    /// <summary>Why it is no figure whatever it counts: it is denied, or counts a unit; null where nothing rules it out.</summary>
    public string? RuledOut { get; init; }

    /// <summary>What stands around it in a table; null outside of tables.</summary>
    public CellContext? Cell { get; init; }

    /// <summary>Whether it stands in the row or column of a total.</summary>
    public bool IsTotal { get; init; }

    /// <summary>What the clause rules claim of it, the first first; null where they were not asked.</summary>
    public IReadOnlyList<Claim>? Claims { get; init; }

    /// <summary>Whether the noun is left out: "nine", "five of them".</summary>
    public bool IsFused => Group.Head < 0;
}
