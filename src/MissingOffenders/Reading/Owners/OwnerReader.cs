using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Owners;

/// <summary>Tells whom the names and pointing words of a sentence stand for.</summary>
/// <param name="gazetteer">The known forces and areas.</param>
sealed class OwnerReader(Gazetteer gazetteer)
{
    static readonly HashSet<string> Types = new(StringComparer.Ordinal)
    {
        MentionTypes.Force, MentionTypes.Area, MentionTypes.TheForce, MentionTypes.TheArea, MentionTypes.National, "OFFICE",
    };

    /// <summary>The owners that a sentence names, in order; those of a time or a place abroad are none.</summary>
    /// <param name="lattice">The sentence.</param>
    /// <param name="known">Whom "the force" and "the county" mean so far; null where nobody was named.</param>
    /// <param name="country">The nation or nations that the article is about.</param>
    public List<OwnerMention> Read(Lattice lattice, Owner? known, Owner country)
    {
        var found = new List<OwnerMention>();
        foreach (var mention in lattice.Mentions)
        {
            if (Types.Contains(mention.Type) && OwnerOf(mention, found, known, country) is { } owner && !IsNarrowing(lattice, mention))
            {
                found.Add(new(owner, mention.First, mention.End, mention.Type));
            }
        }

        return found;
    }

    /// <summary>The owner that a name stands for, or null.</summary>
    public Owner? Named(MentionReading reading) => reading switch
    {
        ForceReading force => new(force.Force, null),
        AreaReading { Area: { Force: { } name, Level: not "nation" } area } => new(gazetteer.Find(name), area),
        AreaReading { Area: { Within: { } name } area } => new(gazetteer.Find(name), area),
        AreaReading { Area: var area } => new(null, area),
        _ => null,
    };

    public Owner Country(string name) => new(null, gazetteer.FindArea(name));

    Owner? OwnerOf(Mention mention, List<OwnerMention> before, Owner? known, Owner country) => mention.Type switch
    {
        MentionTypes.National => country,
        MentionTypes.TheForce or MentionTypes.TheArea => before.LastOrDefault(m => m.Owner.Force is not null).Owner ?? known,
        _ => Named(mention.Reading),
    };

    // "gone to Scotland": where they are, not whose
    static bool IsNarrowing(Lattice lattice, Mention mention) => lattice.OfType(MentionTypes.Breakdown).Any(b => b.First <= mention.First && mention.End <= b.End);
}
