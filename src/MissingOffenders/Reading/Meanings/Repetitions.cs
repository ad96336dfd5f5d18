using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sets;

namespace MissingOffenders.Reading.Meanings;

/// <summary>Tells whether a count only points to a set that the text has counted before: "the nine", "two of the nine", "nearly 400" for 394.</summary>
static class Repetitions
{
    const decimal Rounding = 0.12m;
    const int LeastTelling = 13;

    /// <summary>The set that is meant again, or null.</summary>
    /// <param name="candidate">The count.</param>
    /// <param name="meaning">What it was taken for.</param>
    /// <param name="sets">The sets so far; those that are not told are nothing to repeat.</param>
    /// <param name="families">Family of a measure.</param>
    /// <param name="isOwnerHere">Whether the sentence names the owner.</param>
    public static CountSet? Of(Candidate candidate, Meaning meaning, IReadOnlyList<CountSet> sets, Func<string, string> families, bool isOwnerHere)
    {
        var family = families(meaning.Measure!);
        for (var i = sets.Count - 1; i >= 0; i--)
        {
            var set = sets[i];
            if (set.IsTold && families(set.Measure) == family && (set.Owner.Key == meaning.Owner.Key || (!isOwnerHere && IsPointing(candidate)))
                && (IsSame(candidate, set) || IsRounded(candidate, set)))
            {
                return set;
            }
        }

        return null;
    }

    static bool IsSame(Candidate candidate, CountSet set) =>
        candidate.Quantity.Number == set.Size && set.Size > 1 && (IsPointing(candidate) || (candidate.Quantity.Number >= LeastTelling && set.Candidate.Cell is null && candidate.Cell is null));

    /// <summary>"The nine", "all nine", "of the nine".</summary>
    static bool IsPointing(Candidate candidate) =>
        candidate.Group.Determiner is "the" or "these" or "those" or "all" or "both" or "its" or "their" && candidate.Quantity.Number > 1
        || (candidate.Sentence.Governor(candidate.Group) == "of" && candidate.Sentence.Beside(candidate.Group, -2) is NounGroup { Count: not null });

    /// <summary>A bounded number that an exact one near it meets.</summary>
    static bool IsRounded(Candidate candidate, CountSet set) =>
        candidate.Quantity.Modifier != Modifier.Exact && set.Candidate.Quantity.Modifier == Modifier.Exact && set.Narrowing.IsEmpty && set.Size >= LeastTelling
        && Math.Abs(set.Size - candidate.Quantity.Number) <= Rounding * set.Size
        && (candidate.Quantity.Low is not { } low || set.Size >= low) && (candidate.Quantity.High is not { } high || set.Size <= high);
}
