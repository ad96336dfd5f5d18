namespace MissingOffenders.Reconciling.Independence;

/// <summary>Sets of numbered things that only ever grow together.</summary>
sealed class DisjointSets
{
    readonly int[] parents;

    public DisjointSets(int count) => parents = [.. Enumerable.Range(0, count)];

    /// <summary>The least member of the set that <paramref name="item"/> is in.</summary>
    public int Of(int item)
    {
        while (parents[item] != item)
        {
            item = parents[item] = parents[parents[item]];
        }

        return item;
    }

    /// <summary>Makes one set of two. False if they were one before.</summary>
    public bool Join(int a, int b)
    {
        var (first, second) = (Of(a), Of(b));
        if (first == second)
        {
            return false;
        }

        parents[Math.Max(first, second)] = Math.Min(first, second);
        return true;
    }
}
