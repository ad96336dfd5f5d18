using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Grammar;

/// <summary>Whether a sentence asserts what it says at some place: not what it denies, asks, supposes or takes back.</summary>
static class Assertion
{
    /// <summary>Why nothing is asserted at a token; null where it is.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="token">Index of the token.</param>
    /// <param name="book">The phrases by which something is denied, supposed or taken back.</param>
    public static string? Lacking(Word[] words, int token, WordBook book)
    {
        if (words[^1].Norm == "?" && words[0].IsAuxiliary)
        {
            return "asked";
        }

        if (book.Unmeant.Any(p => token >= p.Length && Matches(words, token - p.Length, p)))
        {
            return "not meant";
        }

        for (var i = token - 1; i >= 0 && !Closes(words, i, token); i--)
        {
            foreach (var (phrase, reason) in book.Unasserting)
            {
                if (i + phrase.Length <= token && Matches(words, i, phrase) && !(i > 0 && words[i - 1].Part == PartOfSpeech.Negation))
                {
                    return reason;
                }
            }
        }

        return null;
    }

    /// <summary>Where the reach of words before a token ends: "denied losing 21, saying the number was 12".</summary>
    static bool Closes(Word[] words, int index, int token) =>
        words[index].Norm is ";" or "but" or "because" || (words[index].Norm is "," or "–" && index + 1 < token && words[index + 1].Part != PartOfSpeech.Number);

    static bool Matches(Word[] words, int first, string[] phrase) =>
        first + phrase.Length <= words.Length && !phrase.Where((w, i) => words[first + i].Norm != w && words[first + i].Lemma != w).Any();
}
