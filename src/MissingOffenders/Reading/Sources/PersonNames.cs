using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>
/// Finds names of people: words with capitals behind a title, a rank or a first name, and in running text any two or three
/// of them that are no other name. Titles and first names come from the lexicon.
/// </summary>
static class PersonNames
{
    public const string Type = "PERSON-NAME";
    const int MostWords = 6;
    const string FoundBy = "person-name";
    static readonly string[] NoNames = ["NO-NAME", MentionTypes.Force, MentionTypes.Area, MentionTypes.Outlet, "ORGANISATION", "DEMONYM", MentionTypes.SexOffender];
    static readonly string[] Openers = ["TITLE", "RANK"];

    public static void Annotate(Lattice lattice)
    {
        var prose = IsProse(lattice);
        var position = 0;
        while (position < lattice.Tokens.Count)
        {
            var end = EndOfRun(lattice, position);
            if (end > position && IsName(lattice, position, end, prose))
            {
                lattice.Add(lattice.Make(Type, position, end, new WordReading(lattice.Words(position, end)), FoundBy));
            }

            position = Math.Max(end, position + 1);
        }
    }

    static int EndOfRun(Lattice lattice, int first)
    {
        var end = first;
        while (end < lattice.Tokens.Count && end - first < MostWords && IsNameWord(lattice, first, end))
        {
            end++;
        }

        return end;
    }

    static bool IsNameWord(Lattice lattice, int first, int at)
    {
        var token = lattice.Tokens[at];
        return (token is { Kind: TokenKind.Word, Capitalised: true } && !token.Norm.StartsWith('\'') && !lattice.At(at).Any(m => NoNames.Contains(m.Type, StringComparer.Ordinal)))
            || (at > first && token.Norm == "-" && !token.SpaceBefore && at + 1 < lattice.Tokens.Count && lattice.Tokens[at + 1].Capitalised)
            || (token.Capitalised && Is(lattice, at, Openers));
    }

    static bool IsName(Lattice lattice, int first, int end, bool prose)
    {
        var start = first;
        while (start < end && Is(lattice, start, Openers))
        {
            start++;
        }

        var words = end - start;
        return words > 0
            && ((start > first && words <= 3) || (words > 1 && Is(lattice, start, ["GIVEN-NAME"])) || (prose && words is 2 or 3 && IsFollowedAsName(lattice, end)));
    }

    static bool IsFollowedAsName(Lattice lattice, int end) =>
        end < lattice.Tokens.Count && (lattice.Tokens[end].Norm is "," or "who" or "has" || lattice.At(end).Any(m => m.Type == "SAY"));

    // in headlines every word has a capital
    static bool IsProse(Lattice lattice)
    {
        var words = lattice.Tokens.Where(t => t.Kind == TokenKind.Word).ToList();
        return words.Count(t => t.Capitalised) * 2 < words.Count;
    }

    static bool Is(Lattice lattice, int at, string[] types) => lattice.At(at).Any(m => m.End == at + 1 && types.Contains(m.Type, StringComparer.Ordinal));
}
