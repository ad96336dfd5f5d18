using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Owners;

/// <summary>Tells whether a sentence speaks of police abroad, or of police that no gazetteer has: namesakes count nobody here.</summary>
/// <param name="book">The words for police.</param>
sealed class Abroad(WordBook book)
{
    const string Place = "FOREIGN-PLACE";
    const int Near = 4;

    /// <summary>Whether a sentence still speaks of police abroad: it names nobody here, and "the county" goes on meaning theirs.</summary>
    public static bool GoesOn(IReadOnlyList<OwnerMention> named) => !named.Any(m => m.IsByName);

    /// <summary>Whether the police of whom a sentence speaks are abroad, and no others.</summary>
    /// <param name="parse">The sentence.</param>
    /// <param name="named">The owners that it names.</param>
    public bool Is(SentenceParse parse, IReadOnlyList<OwnerMention> named)
    {
        var lattice = parse.Lattice;
        var places = lattice.OfType(Place).Where(p => !lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= p.First && p.End <= b.End)).ToList();
        return places.Exists(p => p.First <= 2 || (p.End < parse.Words.Length && parse.Words[p.End].Part == PartOfSpeech.Noun) || Enumerable.Range(p.First - Near, p.End - p.First + (2 * Near)).Any(i => i >= 0 && i < parse.Words.Length && book.Police.Contains(parse.Words[i].Norm)))
            && named.Where(m => m.IsByName).All(m => named.Any(n => n.Owner.Key == m.Owner.Key && places.Exists(p => p.First - n.End <= Near && n.First - p.End <= Near)));
    }
}
