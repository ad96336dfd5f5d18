using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Candidates;

/// <summary>Which stretch of a sentence speaks of which of its counts: "nine are abroad | and two, who left in May, | are dead".</summary>
static class CountSegments
{
    const int LongestOpening = 4;

    /// <summary>The stretch of a count: its first token and the one after its last.</summary>
    /// <param name="candidate">The count.</param>
    /// <param name="counts">All counts of the sentence in reading order.</param>
    public static (int First, int End) Of(Candidate candidate, IReadOnlyList<Candidate> counts)
    {
        var (first, end) = (0, candidate.Sentence.Words.Length);
        foreach (var other in counts)
        {
            if (other.Count.First < candidate.Count.First && !IsWholeOf(other))
            {
                first = IsWholeOf(candidate) ? first : OpeningOf(candidate);
            }

            if (other.Count.First > candidate.Count.First && !IsWholeOf(other))
            {
                return (first, OpeningOf(other));
            }
        }

        return (first, end);
    }

    /// <summary>Whether between two tokens the sentence turns to some whom it does not count.</summary>
    public static bool IsPastUncounted(Candidate candidate, int token) =>
        candidate.Sentence.Uncounted.Any(u => u >= candidate.Count.End && u <= token);

    /// <summary>Whether a count stands only for those of whom another counts some: "four of the nine", "14 of the region's 46".</summary>
    public static bool IsWholeOf(Candidate candidate)
    {
        var whole = candidate.Group.Owner ?? candidate.Group;
        return candidate.Sentence.Governor(whole) == "of" && candidate.Sentence.Beside(whole, -2) is NounGroup { Count: not null };
    }

    /// <summary>The comma, conjunction or preposition with which the stretch of a count opens.</summary>
    static int OpeningOf(Candidate candidate)
    {
        var words = candidate.Sentence.Words;
        for (var i = candidate.Group.First - 1; i >= Math.Max(0, candidate.Group.First - LongestOpening); i--)
        {
            if (words[i].Part is PartOfSpeech.Conjunction or PartOfSpeech.Punctuation || words[i].Norm is "with" or "including" or "while")
            {
                return i;
            }
        }

        return candidate.Group.First;
    }
}
