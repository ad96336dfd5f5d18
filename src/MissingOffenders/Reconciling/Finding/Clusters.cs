using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Figures that hang together, each tied to some other: what is at odds in one year is no part of what is in another.</summary>
/// <param name="figures">The figures that may be tied.</param>
sealed class Clusters(IReadOnlyList<Observation> figures)
{
    readonly DisjointSets sets = new(figures.Count);
    readonly HashSet<int> tied = [];

    /// <summary>Ties two figures, by their places among those given.</summary>
    public void Tie(int one, int other)
    {
        sets.Join(one, other);
        tied.Add(one);
        tied.Add(other);
    }

    /// <summary>The clusters, and in each the figures, in the order in which they were given.</summary>
    public IEnumerable<List<Observation>> All => tied.Order().GroupBy(sets.Of).Select(g => g.Select(i => figures[i]).ToList());
}
