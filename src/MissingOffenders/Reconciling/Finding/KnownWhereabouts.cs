using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A count called missing of whom most are, as another article tells, where the police know.</summary>
sealed class KnownWhereabouts(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) => all.Groups.SelectMany(g => Of(g, all));

    /// <summary>A count called missing whose larger part is said elsewhere to be where the police know.</summary>
    IEnumerable<Difference> Of(FigureGroup group, Comparison all)
    {
        if (group.Key is not { Measure: "missing", Breakdown: "" })
        {
            yield break;
        }

        foreach (var total in group.Moments.SelectMany(m => m.PlainValues))
        {
            var split = total.Where(o => Known(o, all).Sum(p => p.Value) * 2 > o.Value).ToList();
            var plain = total.Where(o => !Known(o, all).Any()).ToList();
            if (split.Count > 0 && plain.Count > 0 && total[0].Value >= rules.TellingNumber)
            {
                var known = split.SelectMany(o => Known(o, all)).Distinct().ToList();
                yield return Difference.Of(
                    ConflictKind.DefinitionBreak,
                    group.Key,
                    [.. total.Select(o => new ConflictMember(o, MemberRole.Value)), .. known.Concat(Rest(split, known, all)).Select(o => new ConflictMember(o, MemberRole.Part))]) with
                {
                    Why = $"{Numbers.Text(total[0].Value)} are counted as missing, but elsewhere {Numbers.Text(known[0].Value)} of them are said to be {known[0].Breakdown.Replace("whereabouts=", "", StringComparison.Ordinal)}",
                    Topic = "whereabouts",
                };
            }
        }
    }

    /// <summary>The figures of the same article and subject that say where some are, whatever it calls them.</summary>
    IEnumerable<Observation> Known(Observation total, Comparison all) =>
        all.Of(total.Figure.ArticleId).Where(o => o.Subject == total.Subject && o.Value <= total.Value && (o.Figure.PartOf == total.Figure.Id || IsOfOneTime(o, total)) && rules.KnownWhereabouts.Any(w => o.Breakdown == "whereabouts=" + w));

    static bool IsOfOneTime(Observation one, Observation other) =>
        one.HasStatedTime == other.HasStatedTime && !(one.Window is { } a && other.Window is { } b && !a.Overlaps(b));

    /// <summary>Who is left when those of known whereabouts are taken off: what the word "missing" should have been said of.</summary>
    static IEnumerable<Observation> Rest(List<Observation> split, List<Observation> known, Comparison all) =>
        split.SelectMany(total => all.Of(total.Figure.ArticleId).Where(o => o is { IsExact: true, Breakdown: "" } && o.Subject == total.Subject && known.Exists(k => k.Figure.ArticleId == total.Figure.ArticleId && k.Value + o.Value == total.Value))).Distinct();
}
