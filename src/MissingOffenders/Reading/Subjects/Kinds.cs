using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Rules;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Reading.Subjects;

/// <summary>Of whom or what nouns speak: the kinds of a subject by the classes of its lexicon. Immutable.</summary>
sealed class Kinds
{
    /// <summary>A noun that belongs to no kind.</summary>
    public const string Other = "thing";

    /// <summary>A group whose noun is left out.</summary>
    public const string Missing = "left-out";

    readonly IReadOnlyList<(string Kind, IReadOnlySet<string> Classes)> kinds;

    public Kinds(IReadOnlyList<(string Kind, IReadOnlySet<string> Classes)> kinds) => this.kinds = kinds;

    /// <summary>The kind of a noun group.</summary>
    public string Of(Lattice lattice, NounGroup group)
    {
        if (group.Head < 0)
        {
            return Missing;
        }

        // the class of the words that end with the head: "sex offenders", not the "offenders" in it
        for (var first = group.Begin; first <= group.Head; first++)
        {
            if (KindAt(lattice, first, group.Head + 1) is { } kind)
            {
                return kind;
            }
        }

        return group.Names.Count > 0 && group.Names[^1].End == group.Head + 1 ? "name" : Other;
    }

    /// <summary>The kinds of which a sentence speaks.</summary>
    public IEnumerable<string> In(Lattice lattice) => kinds.Where(k => k.Classes.Any(lattice.HasType)).Select(k => k.Kind);

    /// <summary>Whether a sentence speaks of people who are not meant.</summary>
    public bool IsOther(Lattice lattice) => kinds.Any(k => k.Kind == "other" && k.Classes.Any(lattice.HasType));

    /// <summary>The kind of the last people of whom a sentence speaks, or null.</summary>
    public string? Last(Lattice lattice) =>
        lattice.Mentions.OrderBy(m => m.End).Select(m => kinds.FirstOrDefault(k => k.Classes.Contains(m.Type)).Kind).LastOrDefault(k => k is not null);

    string? KindAt(Lattice lattice, int first, int end)
    {
        foreach (var (kind, classes) in kinds)
        {
            foreach (var mention in lattice.At(first))
            {
                if (mention.End >= end && classes.Contains(mention.Type))
                {
                    return kind;
                }
            }
        }

        return null;
    }
}
