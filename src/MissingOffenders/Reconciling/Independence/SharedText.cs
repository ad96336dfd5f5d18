namespace MissingOffenders.Reconciling.Independence;

/// <summary>What two articles have in common, word for word.</summary>
/// <param name="Weight">Weighted number of shared words.</param>
/// <param name="NewsWeight">The same without what recurs month after month.</param>
/// <param name="RareWeight">The same without what many stories hold, either.</param>
/// <param name="LongestRare">Words of the longest passage outside quotation marks that only few stories hold.</param>
/// <param name="Longest">Words of the longest passage of all.</param>
/// <param name="LongestStart">Where that passage starts in the first article, in words.</param>
readonly record struct SharedText(double Weight, double NewsWeight, double RareWeight, int LongestRare, int Longest, int LongestStart)
{
    /// <summary>Compares two fingerprints: passages grow from the shingles that both have kept.</summary>
    public static SharedText Of(Fingerprint first, Fingerprint second, double quotedWeight)
    {
        var shared = default(SharedText);
        var end = 0;
        var matches = Matches(first, second);
        for (var m = 0; m < matches.Count; m++)
        {
            if (matches[m].First < end)
            {
                continue;
            }

            var (start, shift) = (matches[m].First, matches[m].Second - matches[m].First);
            while (start > end && start + shift > 0 && first.Word(start - 1) == second.Word(start + shift - 1))
            {
                start--;
            }

            end = matches[m].First + Fingerprint.Size;
            while (end < first.Words && end + shift < second.Words && first.Word(end) == second.Word(end + shift))
            {
                end++;
            }

            shared = shared.With(first, second, (start, end, shift), Rarity(matches, m, end), quotedWeight);
        }

        return shared;
    }

    SharedText With(Fingerprint first, Fingerprint second, (int Start, int End, int Shift) passage, (double News, double Rare) shares, double quotedWeight)
    {
        var (start, end, shift) = passage;
        var (quoted, own, run) = (0, 0, 0);
        for (var i = start; i < end; i++)
        {
            var inQuotes = first.IsQuoted(i) || second.IsQuoted(i + shift);
            quoted += inQuotes ? 1 : 0;
            run = inQuotes ? 0 : run + 1;
            own = Math.Max(own, run);
        }

        var weight = end - start - (quoted * (1 - quotedWeight));
        var longer = end - start > Longest;
        return new(
            Weight + weight,
            NewsWeight + (weight * shares.News),
            RareWeight + (weight * shares.Rare),
            Math.Max(LongestRare, (int)(own * shares.Rare)),
            longer ? end - start : Longest,
            longer ? start : LongestStart);
    }

    /// <summary>Shares of the kept shingles of a passage, from match <paramref name="m"/> on, that do not recur, and that are rare.</summary>
    static (double News, double Rare) Rarity(List<(int First, int Second, PhraseKind Kind)> matches, int m, int end)
    {
        var (all, news, rare) = (0, 0, 0);
        for (; m < matches.Count && matches[m].First < end; m++)
        {
            all++;
            news += matches[m].Kind == PhraseKind.Recurring ? 0 : 1;
            rare += matches[m].Kind == PhraseKind.Rare ? 1 : 0;
        }

        return ((double)news / all, (double)rare / all);
    }

    static List<(int First, int Second, PhraseKind Kind)> Matches(Fingerprint first, Fingerprint second)
    {
        var matches = new List<(int First, int Second, PhraseKind Kind)>();
        for (int i = 0, j = 0; i < first.Hashes.Length && j < second.Hashes.Length;)
        {
            if (first.Hashes[i] == second.Hashes[j])
            {
                matches.Add((first.Places[i], second.Places[j], first.Phrases[i]));
                // a shingle that one article repeats is matched with the first of the other
                i++;
            }
            else if (first.Hashes[i] < second.Hashes[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        matches.Sort();
        return matches;
    }
}
