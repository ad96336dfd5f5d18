using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Finds totals with their parts in one article: by links that the reading made, and by areas of a table.</summary>
static class Partitions
{
    /// <summary>From so many rows on, areas are a list and no examples.</summary>
    const int LongList = 5;

    public static IEnumerable<Partition> Of(List<Observation> article, ReconciliationRules rules) => ByLink(article, rules).Concat(ByArea(article));

    /// <summary>Parts that name their whole, by the one thing that sets them apart from it.</summary>
    static IEnumerable<Partition> ByLink(List<Observation> article, ReconciliationRules rules)
    {
        var byId = article.ToDictionary(o => o.Figure.Id, StringComparer.Ordinal);
        foreach (var parts in article.Where(o => o.Figure.PartOf is not null).GroupBy(o => o.Figure.PartOf!, StringComparer.Ordinal))
        {
            if (byId.TryGetValue(parts.Key, out var whole))
            {
                foreach (var side in parts.Where(p => p.Figure.Measure == whole.Figure.Measure && p.MayShareTime(whole)).GroupBy(p => By(p, whole), StringComparer.Ordinal).Where(g => g.Key is not null))
                {
                    if (Disjoint([.. side], side.Key!) is { Count: > 1 } apart)
                    {
                        yield return new(whole, apart, side.Key!, IsComplete(apart, side.Key!, rules.Partitions) || IsWholeList(whole, apart, side.Key!, rules));
                    }
                }
            }
        }
    }

    /// <summary>What sets a part apart: one kind of breakdown, or the force, and nothing else.</summary>
    static string? By(Observation part, Observation whole)
    {
        var kinds = Pairs(part).Except(Pairs(whole), StringComparer.Ordinal).Select(p => p.Split('=')[0]).ToList();
        return part.Subject == whole.Subject ? kinds is [var only and not "duration"] ? only : null
            : kinds.Count > 0 ? null
            : part.Subject.IsWholeForce && whole.Subject.Force is null ? "force"
            : part.Subject.Force == whole.Subject.Force && whole.Subject.Area is not null ? "area"
            : null;
    }

    /// <summary>One part for each value; years that lie in each other are the same people.</summary>
    public static List<Observation> Disjoint(List<Observation> parts, string by)
    {
        string Value(Observation part) => by is "force" or "area" ? part.Subject.Name : Pairs(part).First(p => p.StartsWith(by + "=", StringComparison.Ordinal));
        var values = parts.ConvertAll(Value);
        return [.. parts.Where((p, i) => p.IsExact && !values.Where((v, j) => j != i && (v.StartsWith(values[i], StringComparison.Ordinal) && (v != values[i] || j < i))).Any())];
    }

    /// <summary>Whoever is neither abroad nor here is nowhere, and whoever is not in the community is in custody.</summary>
    public static bool IsComplete(IReadOnlyList<Observation> parts, string by, IReadOnlyList<CompletePartition> known)
    {
        var values = parts.SelectMany(Pairs).Where(x => x.StartsWith(by + "=", StringComparison.Ordinal)).Select(x => x[(by.Length + 1)..].Replace(' ', '-')).ToHashSet(StringComparer.Ordinal);
        return known.Any(k => k.By == by && k.Of.All(values.Contains));
    }

    /// <summary>Parts that are told one after the other, none of them left unsaid, and that make up nearly all.</summary>
    static bool IsWholeList(Observation whole, List<Observation> parts, string by, ReconciliationRules rules) =>
        parts.Count >= rules.WholeList.Parts && (by == "area" || rules.WholeList.By.Contains(by))
        && parts.Sum(p => p.Value) >= whole.Interval.Low * rules.WholeList.Share
        && parts.Select(p => p.Sentence).Distinct(StringComparer.Ordinal).Count() <= 2
        && !parts.Append(whole).Any(p => rules.Words.IsOpenList(p.Sentence));

    /// <summary>Rows of a table: areas of one force with its total. All are meant where the same areas make up another total of the table.</summary>
    static IEnumerable<Partition> ByArea(List<Observation> article)
    {
        var tables = article
            .Where(o => o.Subject is { Force: not null, Area: not null } && o.IsExact)
            .GroupBy(o => (o.Subject.Force, o.Figure.Measure, Breakdown: PlainOf(o), o.Figure.AsOf.Timex))
            .Where(g => g.DistinctBy(o => o.Subject).Count() > 2)
            .ToList();
        var columns = tables
            .Select(t => (Rows: t.DistinctBy(o => o.Subject).ToList(), Whole: article.Find(o => o.Subject.Force == t.Key.Force && o.Subject.Area is null && o.IsExact && (o.Figure.Measure, o.Breakdown) == (t.Key.Measure, t.Key.Breakdown))))
            .Where(c => c.Whole is not null)
            .ToList();
        var full = columns.Where(c => c.Rows.Sum(r => r.Value) == c.Whole!.Value).Select(c => c.Rows.ConvertAll(r => r.Subject)).FirstOrDefault();
        foreach (var (rows, whole) in columns)
        {
            var areas = rows.ConvertAll(r => r.Subject);
            var isComplete = (full is not null && areas.TrueForAll(full.Contains)) || IsWholeList(rows);
            yield return new(whole!, rows, "area", isComplete, isComplete && full is not null ? string.Join(" and ", full.Except(areas).Select(a => a.Area)) : null);
        }
    }

    /// <summary>What narrows a row beside its area, which may stand as its place as well.</summary>
    static string PlainOf(Observation row) => string.Join(';', Pairs(row).Where(p => !(p.StartsWith("place=", StringComparison.Ordinal) && p.Contains(row.Subject.Area!, StringComparison.Ordinal))));

    /// <summary>Who names a district that has none leaves no district out.</summary>
    static bool IsWholeList(List<Observation> rows) => rows.Count >= LongList && rows.Exists(r => r.Value == 0);

    /// <summary>What narrows a count, a <c>kind=value</c> each.</summary>
    public static string[] Pairs(Observation observation) => observation.Breakdown.Split(';', StringSplitOptions.RemoveEmptyEntries);
}
