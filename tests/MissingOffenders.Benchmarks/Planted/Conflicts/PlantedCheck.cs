using System.Globalization;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;

namespace MissingOffenders.Benchmarks.Planted.Conflicts;

/// <summary>Holds what was found against what was planted: the same kind, subject, measure, breakdown and time, and exactly the same figures.</summary>
sealed class PlantedCheck
{
    const int Shown = 5;

    readonly List<PlantedDifference> planted;
    readonly List<Conflict> found;
    readonly Dictionary<PlantedDifference, Conflict> matches = [];

    public PlantedCheck(ReconciliationResult result, IEnumerable<PlantedDifference> planted)
    {
        this.planted = [.. planted];
        found = [.. result.Conflicts];
        var byKey = found.ToLookup(c => (c.Kind.Code(), c.Difference.Subject.Name, c.Difference.Measure, c.Difference.Breakdown));
        foreach (var difference in this.planted)
        {
            if (byKey[(difference.Kind, difference.Subject, difference.Measure, difference.Breakdown)].FirstOrDefault(c => IsIt(c, difference)) is { } match)
            {
                matches[difference] = match;
            }
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine("planted | kind | planted | found | missed");
        foreach (var group in planted.GroupBy(p => (p.Name, p.Kind)).OrderBy(g => g.Key.Kind, StringComparer.Ordinal).ThenBy(g => g.Key.Name, StringComparer.Ordinal))
        {
            var missed = group.Where(p => !matches.ContainsKey(p)).ToList();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group.Key.Name} | {group.Key.Kind} | {group.Count()} | {group.Count() - missed.Count} | {missed.Count}"));
            missed.Take(Shown).ToList().ForEach(m => output.WriteLine($"    missed: {m.Subject}, {m.Measure} {m.Breakdown}, {m.Day:yyyy-MM-dd}: {string.Join(", ", m.Figures.Take(Shown).Select(f => string.Create(CultureInfo.InvariantCulture, $"{f.Value} ({f.ArticleId})")))}"));
        }

        output.WriteLine("kind | found | planted | false");
        var known = matches.Values.ToHashSet();
        foreach (var kind in found.GroupBy(c => c.Kind).OrderBy(g => g.Key))
        {
            var others = kind.Where(c => !known.Contains(c)).ToList();
            // that numbers of other times differ is true of every series
            var isSeries = kind.Key == ConflictKind.RevisionOverTime;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key.Code()} | {kind.Count()} | {kind.Count() - others.Count} | {(isSeries ? $"{others.Count} series" : others.Count)}"));
            others.Take(isSeries ? 0 : Shown).ToList().ForEach(c => output.WriteLine($"    false: {Start(c.Explanation)}: {string.Join(", ", c.Members.Take(2 * Shown).Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Observation.Modifier.Code()} {m.Observation.Value} ({m.Observation.Figure.ArticleId}, {m.Observation.Window?.Start:yyyy-MM-dd}..{m.Observation.Window?.End:yyyy-MM-dd})")))}"));
        }
    }

    static bool IsIt(Conflict conflict, PlantedDifference difference) =>
        conflict.Difference.Window is { } window && window.Start <= difference.Day && difference.Day <= window.End
        && (difference.Sources is not { } sources || conflict.IndependentSources == sources)
        && conflict.Members.Select(m => new Said(m.Observation.Figure.ArticleId, m.Observation.Figure.Measure, m.Observation.Value)).ToHashSet().SetEquals(difference.Figures);

    static string Start(string text) => text.Length > 200 ? text[..200] + " ..." : text;
}
