using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Sources;

/// <summary>
/// Finds the words that a cue speaks of. A cue at the end of its sentence, or after "by", speaks of what stands before it,
/// one between commas of the whole, one in a list of its own item, any other of what follows up to the next cue.
/// </summary>
static class CueScope
{
    const int MostTokensAfterCue = 6;
    const int MostTokensOfInsertion = 4;
    const string Passive = "b";

    /// <summary>The scope of the cue at <paramref name="index"/> of the sentence's cues.</summary>
    public static Span Of(Lattice lattice, IReadOnlyList<Mention> cues, int index)
    {
        var cue = cues[index];
        var tokens = lattice.Tokens;
        var isLast = index == cues.Count - 1;
        var start = index == 0 ? lattice.Sentence.Span.Start : cues[index - 1].Span.End;
        var end = isLast ? lattice.Sentence.Span.End : tokens[cues[index + 1].First - 1].Span.End;
        return cue.Parts.ContainsKey(Passive) ? new(start, cue.Span.End)
            : EndOfItem(lattice, cue) is { } item ? new(cue.Span.Start, tokens[item].Span.Start)
            : (isLast && EndsSentence(lattice, cue)) || IsInsertion(lattice, cue) ? new(start, end)
            : new(index == 0 && !lattice.OfType(MentionTypes.Count).Any(c => c.End <= cue.First) ? start : cue.Span.Start, end);
    }

    static bool EndsSentence(Lattice lattice, Mention cue) =>
        lattice.Tokens.Count - cue.End <= MostTokensAfterCue && !lattice.OfType(MentionTypes.Count).Any(c => c.First >= cue.End);

    /// <summary>", Greater Manchester declared 18, Kent has 13": the comma after the item, or null where the cue stands in no list.</summary>
    static int? EndOfItem(Lattice lattice, Mention cue)
    {
        var comma = NextComma(lattice, cue);
        return comma is { } at && lattice.OfType(MentionTypes.Count).Any(c => c.First >= cue.End && c.End <= at) && lattice.OfType(MentionTypes.Count).Any(c => c.First > at) ? at : null;
    }

    /// <summary>"West Midlands Police, the paper also found, had mislaid 25".</summary>
    static bool IsInsertion(Lattice lattice, Mention cue)
    {
        var opens = cue.First > 1 && lattice.Tokens[cue.First - 1].Norm == "the" ? cue.First - 2 : cue.First - 1;
        return opens > 0 && lattice.Tokens[opens].Norm == "," && NextComma(lattice, cue) is not null;
    }

    static int? NextComma(Lattice lattice, Mention cue)
    {
        for (var i = cue.End; i < Math.Min(cue.End + MostTokensOfInsertion, lattice.Tokens.Count); i++)
        {
            if (lattice.Tokens[i].Norm == ",")
            {
                return i;
            }
        }

        return null;
    }
}
