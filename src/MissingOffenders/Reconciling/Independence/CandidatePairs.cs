namespace MissingOffenders.Reconciling.Independence;

/// <summary>Pairs of articles that are worth comparing. Their number is linear in that of shingles.</summary>
static class CandidatePairs
{
    const int Batch = 1 << 22;

    /// <summary>
    /// In each bucket every article is paired with the next one, so that copies form chains, and with the longest, which
    /// is most likely the story that the others were cut from. Ordered and distinct.
    /// </summary>
    public static IReadOnlyList<(int First, int Second)> Of(ShingleIndex index, IReadOnlyList<Fingerprint> articles)
    {
        var pairs = new List<ulong>();
        var limit = Batch;
        foreach (var (start, end) in index.Buckets())
        {
            var longest = index.Article(start);
            for (var i = start + 1; i < end; i++)
            {
                longest = articles[index.Article(i)].Words > articles[longest].Words ? index.Article(i) : longest;
            }

            for (var i = start; i < end; i++)
            {
                Add(pairs, index.Article(i), longest);
                Add(pairs, index.Article(i), i + 1 < end ? index.Article(i + 1) : longest);
            }

            if (pairs.Count > limit)
            {
                Distinct(pairs);
                limit = pairs.Count + Batch;
            }
        }

        Distinct(pairs);
        return [.. pairs.Select(p => ((int)(p >> 32), (int)(uint)p))];
    }

    static void Add(List<ulong> pairs, int a, int b)
    {
        if (a != b)
        {
            pairs.Add(((ulong)Math.Min(a, b) << 32) | (uint)Math.Max(a, b));
        }
    }

    static void Distinct(List<ulong> pairs)
    {
        pairs.Sort();
        var kept = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            if (i == 0 || pairs[i] != pairs[i - 1])
            {
                pairs[kept++] = pairs[i];
            }
        }

        pairs.RemoveRange(kept, pairs.Count - kept);
    }
}
