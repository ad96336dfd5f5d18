namespace MissingOffenders.Reconciling.Independence;

/// <summary>All kept shingles of a case, ordered by hash: equal ones stand together and make a bucket.</summary>
sealed class ShingleIndex
{
    readonly ulong[] hashes;
    readonly ulong[] holders;

    /// <summary>Makes the index.</summary>
    public ShingleIndex(IReadOnlyList<Fingerprint> articles)
    {
        hashes = new ulong[articles.Sum(a => a.Hashes.Length)];
        holders = new ulong[hashes.Length];
        var next = 0;
        for (var article = 0; article < articles.Count; article++)
        {
            for (var i = 0; i < articles[article].Hashes.Length; i++, next++)
            {
                hashes[next] = articles[article].Hashes[i];
                holders[next] = ((ulong)article << 32) | (uint)i;
            }
        }

        Array.Sort(hashes, holders);
        foreach (var (start, end) in Buckets())
        {
            // sorting by hash leaves equal ones in any order
            Array.Sort(holders, start, end - start);
        }
    }

    /// <summary>The ranges of shingles that more than one place holds.</summary>
    public IEnumerable<(int Start, int End)> Buckets()
    {
        for (int start = 0, end; start < hashes.Length; start = end)
        {
            end = start + 1;
            while (end < hashes.Length && hashes[end] == hashes[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                yield return (start, end);
            }
        }
    }

    /// <summary>The article that holds the shingle at <paramref name="index"/>.</summary>
    public int Article(int index) => (int)(holders[index] >> 32);

    /// <summary>Which of the article's kept shingles it is.</summary>
    public int Shingle(int index) => (int)(uint)holders[index];
}
