using MissingOffenders.Reading.Candidates;

namespace MissingOffenders.Reading.Times;

/// <summary>Words by which a count is set against that of another time: "up from 512 a year earlier".</summary>
static class Comparison
{
    const int Reach = 7;
    static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "from", "against", "than", "to", "with" };
    static readonly HashSet<string> Closers = new(StringComparer.Ordinal) { "earlier", "before", "previous", "preceding", "ago", "last", "same" };

    /// <summary>The word before the count that compares, and the word behind it that leads back; <c>-</c> for each that is not there.</summary>
    public static string Of(Candidate candidate)
    {
        var words = candidate.Sentence.Words;
        var (first, end) = (candidate.Count.First, candidate.Count.End);
        var opener = first > 0 && Openers.Contains(words[first - 1].Norm) ? words[first - 1].Norm : first > 1 && Openers.Contains(words[first - 2].Norm) ? words[first - 2].Norm : "-";
        for (var i = end; i < Math.Min(words.Length, end + Reach); i++)
        {
            if (Closers.Contains(words[i].Norm))
            {
                return $"{opener} {words[i].Norm}";
            }
        }

        return opener;
    }
}
