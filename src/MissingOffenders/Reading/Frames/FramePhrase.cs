using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Frames;

/// <summary>A wording of a frame.</summary>
/// <param name="Frame">The frame.</param>
/// <param name="Voice">The part of it that is worded.</param>
/// <param name="Words">Lemmas or forms; <c>*</c> stands for up to three words.</param>
sealed record FramePhrase(Frame Frame, Voice Voice, IReadOnlyList<string> Words)
{
    const string Any = "*";
    const int MostSkipped = 3;

    /// <summary>Index after the words that match from <paramref name="first"/> on, or -1.</summary>
    public int Match(ReadOnlySpan<Word> sentence, int first) => Match(sentence, first, 0);

    int Match(ReadOnlySpan<Word> sentence, int position, int part)
    {
        for (; part < Words.Count; part++, position++)
        {
            if (Words[part] == Any)
            {
                for (var skipped = 0; skipped <= MostSkipped; skipped++)
                {
                    if (Match(sentence, position + skipped, part + 1) is >= 0 and var end)
                    {
                        return end;
                    }
                }

                return -1;
            }

            // adverbs may stand between the words of a phrase: "unaccounted officially for"
            while (part > 0 && position < sentence.Length && sentence[position].Part is PartOfSpeech.Adverb && !Is(sentence[position], Words[part]))
            {
                position++;
            }

            if (position >= sentence.Length || !Is(sentence[position], Words[part]))
            {
                return -1;
            }
        }

        return position;
    }

    static bool Is(Word word, string wanted) => word.Norm == wanted || word.Lemma == wanted;
}
