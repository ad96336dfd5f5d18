using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>What a match of a pattern can begin with: words, types of mention, looks of a token. Most text is none of these and is never tried.</summary>
sealed class Beginning
{
    readonly HashSet<string> words = new(StringComparer.Ordinal);
    readonly HashSet<string> types = new(StringComparer.Ordinal);
    bool anything;

    Beginning()
    {
    }

    /// <summary>The beginnings of a compiled pattern.</summary>
    public static Beginning Of(IReadOnlyList<Instruction> code, int entry)
    {
        var beginning = new Beginning();
        beginning.Add(code, entry);
        return beginning;
    }

    /// <summary>The tokens of the sentence at which a match can begin, in order.</summary>
    public IEnumerable<int> In(Lattice lattice)
    {
        if (!anything && !words.Any(lattice.HasWord) && !types.Any(lattice.HasType))
        {
            yield break;
        }

        for (var token = 0; token < lattice.Tokens.Count; token++)
        {
            if (anything || words.Contains(lattice.Tokens[token].Norm) || BeginsAt(lattice, token))
            {
                yield return token;
            }
        }
    }

    bool BeginsAt(Lattice lattice, int token)
    {
        var mentions = lattice.At(token);
        for (var i = 0; i < mentions.Count; i++)
        {
            if (types.Contains(mentions[i].Type))
            {
                return true;
            }
        }

        return false;
    }

    void Add(IReadOnlyList<Instruction> code, int at)
    {
        var step = code[at];
        switch (step.Kind)
        {
            case InstructionKind.Word:
                words.Add(step.Symbol);
                break;
            case InstructionKind.Type:
                types.Add(step.Symbol);
                break;
            case InstructionKind.Split:
                Add(code, step.Next);
                Add(code, step.Other);
                break;
            case InstructionKind.TokenClass or InstructionKind.GapToken or InstructionKind.Accept:
                anything = true;
                break;
            default:
                Add(code, step.Next);
                break;
        }
    }
}
