using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Grammar;

/// <summary>A noun with what stands before it: "12 of Kent's missing offenders" is two, the second behind the "of" of the first.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Head">Index of its head, or -1 where the noun is left out: "nine", "five of them".</param>
sealed record NounGroup(int First, int End, int Head) : Element(First, End)
{
    /// <summary>The number in it that counts, or null.</summary>
    public Mention? Count { get; init; }

    /// <summary>Names of forces and places in it, in order.</summary>
    public IReadOnlyList<Mention> Names { get; init; } = [];

    /// <summary>Its determiner, in normal form; empty where it has none.</summary>
    public string Determiner { get; init; } = "";

    /// <summary>Whether "'s" stands behind it: it owns what follows.</summary>
    public bool IsPossessive { get; init; }

    /// <summary>The group right before it that owns it, or null.</summary>
    public NounGroup? Owner { get; init; }

    /// <summary>Whether it is a pronoun.</summary>
    public bool IsPronoun { get; init; }

    /// <summary>Where words of its own begin: behind the owner.</summary>
    public int Begin => Owner is null ? First : Owner.End;
}
