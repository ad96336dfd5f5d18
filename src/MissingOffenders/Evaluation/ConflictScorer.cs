using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Evaluation;

/// <summary>Scores conflicts against gold, by the rules of the published script.</summary>
public sealed class ConflictScorer
{
    const string Copy = "copy";
    static readonly HashSet<string> InsideClasses = new(StringComparer.Ordinal) { "sum_mismatch", "arithmetic", "headline_body" };

    readonly IReadOnlyList<GoldConflict> gold;
    readonly List<(Conflict Conflict, HashSet<(string Article, decimal Value)> Said)> alarms;
    readonly IReadOnlyList<Observation> observations;

    ConflictScorer(IReadOnlyList<GoldConflict> gold, ReconciliationResult result)
    {
        this.gold = gold;
        observations = result.Observations;
        alarms = [.. result.Contradictions.Select(c => (c, c.Members.Select(m => (Name(m.Observation), m.Observation.Value)).ToHashSet()))];
    }

    /// <summary>Scores.</summary>
    public static ConflictScore Score(IReadOnlyList<GoldConflict> gold, ReconciliationResult result)
    {
        ArgumentNullException.ThrowIfNull(gold);
        ArgumentNullException.ThrowIfNull(result);
        return new ConflictScorer(gold, result).Score();
    }

    ConflictScore Score()
    {
        var differences = gold.Where(g => g.Class != Copy).ToList();
        var flagged = differences.Where(g => g.Flag).Select(g => (Gold: g, Hits: Hits(g))).ToList();
        var copies = gold.Where(g => g is { Class: Copy, Flag: true }).ToList();
        List<(GoldConflict, Conflict)> wrong = [];
        var used = flagged.SelectMany(f => f.Hits).Select(h => h.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var quiet in differences.Where(g => !g.Flag))
        {
            // An alarm that also meets an entry to be flagged is no false one.
            if (Hits(quiet).FindAll(h => !flagged.Exists(f => f.Hits.Contains(h))) is [var first, ..] extra)
            {
                wrong.Add((quiet, first));
                used.UnionWith(extra.Select(e => e.Id));
            }
        }

        return new(
            [.. flagged.Where(f => f.Hits.Count > 0).Select(f => f.Gold)],
            [.. flagged.Where(f => f.Hits.Count == 0).Select(f => f.Gold)],
            flagged.Count(f => f.Hits.Exists(h => h.Kind.Code() == f.Gold.Class)),
            wrong,
            differences.Count(g => !g.Flag),
            [.. alarms.Select(a => a.Conflict).Where(c => !used.Contains(c.Id))],
            copies.Count(IsOneOrigin),
            copies.Count);
    }

    List<Conflict> Hits(GoldConflict entry) => [.. alarms.Where(a => Meets(entry, a.Conflict.Kind, a.Said)).Select(a => a.Conflict)];

    static bool Meets(GoldConflict entry, ConflictKind kind, HashSet<(string Article, decimal Value)> said)
    {
        var values = entry.Values.Where(v => v.Number is not null).ToList();
        var hits = values.Count(v => v.Articles.Any(a => said.Contains((a, v.Number!.Value))));
        return hits >= 2
            || (hits == 1 && values.Count == 1)
            || (hits >= 1 && entry.Articles.Count == 1 && kind.IsInside() && InsideClasses.Contains(entry.Class));
    }

    bool IsOneOrigin(GoldConflict entry)
    {
        var articles = entry.Articles;
        var best = observations.Where(o => articles.Contains(Name(o)))
            .GroupBy(o => o.Origin, StringComparer.Ordinal)
            .Select(g => g.Select(Name).Distinct(StringComparer.Ordinal).Count())
            .DefaultIfEmpty()
            .Max();
        return best >= Math.Max(2, articles.Count - 1);
    }

    static string Name(Observation observation) => Path.GetFileNameWithoutExtension(observation.Article.Path);
}
