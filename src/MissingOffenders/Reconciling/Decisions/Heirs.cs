using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Reconciling.Decisions;

/// <summary>
/// Finds the conflict that has taken the place of one which was decided on: a new article can move it into another year, and
/// another reading can change its breakdown.
/// </summary>
static class Heirs
{
    /// <summary>Which share of the figures of both a conflict must have in common with the lost one.</summary>
    const double Enough = 0.5;

    /// <summary>The lost conflict that each conflict stands for; each lost one has one heir at most.</summary>
    /// <param name="free">Conflicts that nobody decided on.</param>
    /// <param name="lost">The last decision on each conflict that is gone.</param>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<Conflict> free, IEnumerable<(string Id, Settlement Settled)> lost)
    {
        Dictionary<string, string> heirs = new(StringComparer.Ordinal);
        var all = lost.Where(l => l.Settled.Members.Count > 0).ToList();
        if (all.Count == 0)
        {
            return heirs;
        }

        var wanted = all.SelectMany(l => l.Settled.Members).ToHashSet(StringComparer.Ordinal);
        var byFigure = free.SelectMany(c => Figures(c).Where(wanted.Contains).Select(f => (Figure: f, Conflict: c))).ToLookup(p => p.Figure, p => p.Conflict, StringComparer.Ordinal);
        foreach (var (id, settled) in all)
        {
            var heir = settled.Members.Distinct(StringComparer.Ordinal)
                .SelectMany(m => byFigure[m])
                .DistinctBy(c => c.Id, StringComparer.Ordinal)
                .Where(c => !heirs.ContainsKey(c.Id) && Fits(settled, c))
                .Select(c => (Conflict: c, Share: Common(settled, c)))
                .Where(c => c.Share >= Enough)
                .OrderByDescending(c => c.Share).ThenBy(c => c.Conflict.Id, StringComparer.Ordinal)
                .FirstOrDefault();
            if (heir.Conflict is not null)
            {
                heirs[heir.Conflict.Id] = id;
            }
        }

        return heirs;
    }

    /// <summary>What was found between the same figures for another reason is another question.</summary>
    static bool Fits(Settlement settled, Conflict conflict) => settled.Kind is null ? conflict.Kind.IsContradiction() : settled.Kind == conflict.Kind.Code();

    static double Common(Settlement settled, Conflict conflict)
    {
        var (then, now) = (settled.Members.ToHashSet(StringComparer.Ordinal), Figures(conflict).ToHashSet(StringComparer.Ordinal));
        var both = then.Count(now.Contains);
        return (double)both / (then.Count + now.Count - both);
    }

    static IEnumerable<string> Figures(Conflict conflict) => conflict.Members.Select(m => m.Observation.Figure.Id);
}
