namespace MissingOffenders.Reconciliation.Independence;

/// <summary>What two articles have in common, word for word.</summary>
/// <param name="Weight">Weighted number of shared words.</param>
/// <param name="RareWeight">The same without set phrases.</param>
/// <param name="LongestRare">Words of the longest passage outside quotation marks that is no set phrase.</param>
/// <param name="Longest">Words of the longest passage of all.</param>
/// <param name="LongestStart">Where that passage starts in the first article, in words.</param>
readonly record struct SharedText(double Weight, double RareWeight, int LongestRare, int Longest, int LongestStart)
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

            shared = shared.With(first, second, start, end, shift, Rarity(matches, m, end), quotedWeight);
        }

        return shared;
    }

    SharedText With(Fingerprint first, Fingerprint second, int start, int end, int shift, double rarity, double quotedWeight)
    {
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
            RareWeight + (weight * rarity),
            Math.Max(LongestRare, (int)(own * rarity)),
            longer ? end - start : Longest,
            longer ? start : LongestStart);
    }

    /// <summary>Share of the kept shingles of a passage, from match <paramref name="m"/> on, that are no set phrases.</summary>
    static double Rarity(List<(int First, int Second, bool SetPhrase)> matches, int m, int end)
    {
        var (all, rare) = (0, 0);
        for (; m < matches.Count && matches[m].First < end; m++)
        {
            all++;
            rare += matches[m].SetPhrase ? 0 : 1;
        }

        return (double)rare / all;
    }

    static List<(int First, int Second, bool SetPhrase)> Matches(Fingerprint first, Fingerprint second)
    {
        var matches = new List<(int First, int Second, bool SetPhrase)>();
        for (int i = 0, j = 0; i < first.Hashes.Length && j < second.Hashes.Length;)
        {
            if (first.Hashes[i] == second.Hashes[j])
            {
                matches.Add((first.Places[i], second.Places[j], first.SetPhrases[i]));
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
