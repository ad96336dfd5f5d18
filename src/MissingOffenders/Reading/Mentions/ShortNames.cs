using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Reading.Mentions;

/// <summary>Takes a word that is short for a force's name for the force where others of its nation stand beside it, or where it is all of a cell or opens an item of a list.</summary>
static class ShortNames
{
    const string FoundBy = "gazetteer.short";

    public static void Annotate(Lattice lattice, Gazetteer gazetteer)
    {
        foreach (var name in lattice.OfType(MentionTypes.ShortName).ToList())
        {
            var force = ((ForceReading)name.Reading).Force;
            if (StandsAlone(lattice, name) && (IsLabel(lattice, name) || lattice.Mentions.Any(m => m.First != name.First && NationOf(m, gazetteer) == force.Nation)))
            {
                lattice.Add(lattice.Make(MentionTypes.Force, name.First, name.End, name.Reading, FoundBy));
            }
        }
    }

    /// <summary>"Central two" and not "Central Bedfordshire".</summary>
    static bool StandsAlone(Lattice lattice, Mention name) =>
        !lattice.At(name.First).Any(m => m.End > name.End) && (name.End == lattice.Tokens.Count || !lattice.Tokens[name.End].Capitalised)
        && !lattice.Mentions.Any(m => m.First < name.First && m.End > name.First && m.Type is MentionTypes.Force or MentionTypes.Area);

    static bool IsLabel(Lattice lattice, Mention name) => name.First == 0
        && (lattice.Sentence.Block.Kind == BlockKind.TableRow ? name.End == lattice.Tokens.Count : lattice.Sentence.Block.Kind == BlockKind.ListItem && name.End < lattice.Tokens.Count && lattice.Tokens[name.End].Norm is ":" or "-" or "–");

    static string? NationOf(Mention mention, Gazetteer gazetteer) => mention.Reading switch
    {
        ForceReading force => force.Force.Nation,
        AreaReading { Area.Force: { } name } => gazetteer.Find(name)?.Nation,
        _ => null,
    };
}
