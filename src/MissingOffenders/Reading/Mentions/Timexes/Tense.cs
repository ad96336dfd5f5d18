using MissingOffenders.Reading.Rules;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>Whether words of a sentence speak of what is yet to come, by the nearest word that tells.</summary>
static class Tense
{
    const int Reach = 12;
    const int ReachOfAuxiliary = 4;
    const string Future = "FUTURE-CUE";
    const string Past = "PAST-CUE";

    /// <summary>Whether the words from token <paramref name="first"/> to <paramref name="end"/> stand with the future. The past, where nothing tells.</summary>
    public static bool IsAhead(Lattice lattice, int first, int end)
    {
        for (var i = first - 1; i >= Math.Max(0, first - Reach) && !IsBorder(lattice.Tokens[i]); i--)
        {
            if (Tells(lattice, i) is { } ahead)
            {
                return ahead || IsAuxiliaryAhead(lattice, i);
            }
        }

        for (var i = end; i < Math.Min(lattice.Tokens.Count, end + Reach); i++)
        {
            if (Tells(lattice, i) is { } ahead)
            {
                return ahead;
            }
        }

        return false;
    }

    /// <summary>"will now be held", "is to be opened": the participle looks like a past tense.</summary>
    static bool IsAuxiliaryAhead(Lattice lattice, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - ReachOfAuxiliary) && lattice.Tokens[i].Kind == TokenKind.Word; i--)
        {
            if (Tells(lattice, i) is { } ahead)
            {
                return ahead;
            }
        }

        return false;
    }

    static bool? Tells(Lattice lattice, int at)
    {
        var mentions = lattice.At(at);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Type is Future or Past)
            {
                return mentions[i].Type == Future;
            }
        }

        return lattice.Tokens[at] is { Kind: TokenKind.Word, Norm: { Length: > 4 } norm } && norm.EndsWith("ed", StringComparison.Ordinal) ? false : null;
    }

    static bool IsBorder(Token token) => token.Norm is ";" or "(" or ")";
}
