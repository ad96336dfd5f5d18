using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Owners;

/// <summary>
/// Tells whose a count is where several owners stand in a row: each of them ("Kent and Essex have five each", "Kent and Essex
/// have none"), or one after the other ("Kent, Essex and Surrey have 5, 6 and 7 respectively").
/// </summary>
/// <param name="book">The words that share out.</param>
sealed class OwnerRows(WordBook book)
{
    /// <summary>The owners of a count that was taken for one of a row; that one alone where nothing is shared out.</summary>
    /// <param name="candidate">The count.</param>
    /// <param name="chosen">The owner that was chosen.</param>
    /// <param name="named">The owners that the sentence names.</param>
    /// <param name="counts">All counts of the sentence.</param>
    public IReadOnlyList<Owner> Of(Candidate candidate, Owner chosen, IReadOnlyList<OwnerMention> named, IReadOnlyList<Candidate> counts)
    {
        if (Row(candidate.Sentence.Words, named, chosen, candidate) is not { Count: > 1 } row)
        {
            return [chosen];
        }

        var behind = Series(candidate.Sentence.Words, counts, row[^1].End);
        return behind.Count == row.Count && behind.IndexOf(candidate) is >= 0 and var place ? [row[place].Owner]
            : IsShared(candidate, behind) ? [.. row.Select(m => m.Owner)]
            : [chosen];
    }

    /// <summary>The owners that need not be thought of: where a count is that of each owner of a row, the first stands for all.</summary>
    public IReadOnlySet<string> StoodFor(Candidate candidate, IReadOnlyList<OwnerMention> named, IReadOnlyList<Candidate> counts)
    {
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in named)
        {
            if (!left.Contains(mention.Owner.Key) && Row(candidate.Sentence.Words, named, mention.Owner, candidate) is { Count: > 1 } row && IsShared(candidate, Series(candidate.Sentence.Words, counts, row[^1].End)))
            {
                left.UnionWith(row.Skip(1).Select(m => m.Owner.Key));
            }
        }

        return left;
    }

    bool IsShared(Candidate candidate, List<Candidate> behind) =>
        behind.Count <= 1 && (candidate.Quantity.Number == 0 || candidate.Sentence.Words.Any(w => book.Distributing.Contains(w.Norm)));

    /// <summary>The owners that stand side by side with the chosen one, joined by commas and conjunctions alone.</summary>
    static List<OwnerMention> Row(Word[] words, IReadOnlyList<OwnerMention> named, Owner chosen, Candidate candidate)
    {
        var best = new List<OwnerMention>();
        for (var i = 0; i < named.Count; i++)
        {
            var row = new List<OwnerMention> { named[i] };
            while (i + 1 < named.Count && IsJoined(words, named[i].End, named[i + 1].First))
            {
                row.Add(named[++i]);
            }

            if (row.Exists(m => m.Owner.Key == chosen.Key) && row.Select(m => m.Owner.Key).Distinct(StringComparer.Ordinal).Count() == row.Count && !row.Exists(m => m.First <= candidate.Count.First && candidate.Count.First < m.End))
            {
                best = row;
            }
        }

        return best;
    }

    static bool IsJoined(Word[] words, int from, int to)
    {
        var joins = false;
        for (var i = from; i < to; i++)
        {
            joins |= words[i].Part == PartOfSpeech.Conjunction || words[i].Norm == ",";
            if (words[i].Part is not (PartOfSpeech.Conjunction or PartOfSpeech.Determiner) && words[i].Norm != ",")
            {
                return false;
            }
        }

        return joins;
    }

    /// <summary>Counts in a row of their own behind a token: "5, 6 and 7".</summary>
    static List<Candidate> Series(Word[] words, IReadOnlyList<Candidate> counts, int first)
    {
        var series = new List<Candidate>();
        foreach (var count in counts.Where(c => c.Count.First >= first))
        {
            if (series.Count > 0 && !IsJoined(words, series[^1].Count.End, count.Count.First))
            {
                break;
            }

            series.Add(count);
        }

        return series;
    }
}
