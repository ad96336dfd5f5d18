using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Words;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Grammar;

/// <summary>A sentence taken apart.</summary>
/// <param name="Lattice">Its tokens and what was found in them.</param>
/// <param name="Words">What each token is.</param>
/// <param name="Elements">Its chunks in reading order.</param>
/// <param name="Clauses">Its clauses in the order of their verbs.</param>
sealed record SentenceParse(Lattice Lattice, Word[] Words, IReadOnlyList<Element> Elements, IReadOnlyList<Clause> Clauses)
{
    /// <summary>Where it begins to speak of some of whom it does not say how many: "some of them", "another is".</summary>
    public required IReadOnlyList<int> Uncounted { get; init; }

    /// <summary>The noun group that holds a token, or null.</summary>
    public NounGroup? GroupAt(int token) => Elements.OfType<NounGroup>().FirstOrDefault(g => g.Begin <= token && token < g.End);

    public int IndexOf(Element element)
    {
        for (var i = 0; i < Elements.Count; i++)
        {
            if (ReferenceEquals(Elements[i], element))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The element so many places from another, or null.</summary>
    public Element? Beside(Element element, int places)
    {
        var index = IndexOf(element) + places;
        return index >= 0 && index < Elements.Count ? Elements[index] : null;
    }

    /// <summary>The preposition that governs a group, or null.</summary>
    public string? Governor(NounGroup group) => Beside(group, -1) is Marker { IsPreposition: true } p ? p.Word : null;
}
