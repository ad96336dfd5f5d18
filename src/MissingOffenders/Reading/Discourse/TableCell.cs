using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.RuleFiles;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Discourse;

/// <summary>A cell of a table with what was found in it.</summary>
/// <param name="Lattice">Its words, or null where it is empty.</param>
/// <param name="Index">Index of its words among the sentences of the article.</param>
/// <param name="Claim">Its first count, or null.</param>
sealed record TableCell(Lattice? Lattice, int Index, Claim? Claim)
{
    static readonly string[] OfCounted = [MentionTypes.SexOffender, "OFFENDER", "PERSON", MentionTypes.Topic, Topics.Local, MentionTypes.Breakdown];

    // full phrases before single words
    static readonly string[] Measures = [MentionTypes.Topic, Topics.Local, "COLUMN-MEASURE"];

    public static TableCell Empty { get; } = new(null, -1, null);

    public bool IsEmpty => Lattice is null;

    /// <summary>The count that the cell gives; null for words, for what is not given, for differences, and where words around it say more.</summary>
    public Claim? Count => Claim is { Count.First: 0 } claim && IsRemark(claim.Count.End) ? claim : null;

    /// <summary>Whether it holds four digits that may be a year.</summary>
    public bool IsYear => Count?.Count is { Reading: Quantity { Number: >= 1990 and <= 2040 }, Span.Length: 4 };

    /// <summary>The time that it names and nothing else, or null.</summary>
    public string? Timex =>
        Alone(MentionTypes.Date)?.Value ?? (IsYear ? Claim!.Count.Reading.Value : null);

    /// <summary>The length of time that it names and nothing else, or null: "1 to 5 years".</summary>
    public string? Duration => Alone("DURATION")?.Value;

    /// <summary>The force or area that it names and nothing else, or null.</summary>
    public MentionReading? Place => Alone(MentionTypes.Force, MentionTypes.Area);

    /// <summary>Whether a date or place only says what narrows the count: "since 2010", "outside the UK".</summary>
    public static bool IsPartOfBreakdown(Lattice lattice, Mention mention) => lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= mention.First && mention.End <= b.End);

    public bool Has(string type) => Lattice?.HasType(type) ?? false;

    /// <summary>What it says is counted, or null.</summary>
    public string? Measure => Lattice is null ? null : Measures.Select(t => Lattice.OfType(t).LastOrDefault()).FirstOrDefault(m => m is not null)?.Reading.Value;

    MentionReading? Alone(params string[] types) => Lattice?.At(0).FirstOrDefault(m => types.Contains(m.Type) && IsRemark(m.End))?.Reading;

    // notes, remarks in brackets, and the noun of what is counted
    bool IsRemark(int first) =>
        first == Lattice!.Tokens.Count || Lattice.Tokens[first] is { Kind: TokenKind.Punctuation, Norm: not ("/" or "-" or "–" or "%") } || OfCounted.Any(t => Lattice.At(first).Any(m => m.Type == t));
}
