using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A count called missing of whom most are, as another article tells, where the police know.</summary>
sealed class KnownWhereabouts(ReconciliationRules rules) : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) => all.Groups.Where(g => rules.Surveyed.Contains(g.Key.Measure) && g.Key.Breakdown.Length == 0).SelectMany(g => Of(g, all).Concat(TakenApart(g, all)));

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
        one.HasStatedTime == other.HasStatedTime && one.MayShareTime(other);

    /// <summary>Who is left when those of known whereabouts are taken off: what the word "missing" should have been said of.</summary>
    static IEnumerable<Observation> Rest(List<Observation> split, List<Observation> known, Comparison all) =>
        split.SelectMany(total => all.Of(total.Figure.ArticleId).Where(o => o is { IsExact: true, Breakdown: "" } && o.Subject == total.Subject && known.Exists(k => k.Figure.ArticleId == total.Figure.ArticleId && k.Value + o.Value == total.Value))).Distinct();

    /// <summary>A count called missing that one article takes apart, into those whose place is known and those who are missing indeed.</summary>
    IEnumerable<Difference> TakenApart(FigureGroup group, Comparison all) => group.Observations
        .Where(o => o.Tells(rules.TellingNumber))
        .Select(total => (Total: total, Parts: Parts(total, all).Distinct().ToList()))
        .Where(t => t.Parts.Count > 0 && !Known(t.Total, all).Any())
        .Select(t => (t.Total, t.Parts, Plain: all.SameValue(group.Key.Measure, t.Total.Value).Where(o => o.Subject == group.Key.Subject && o.Breakdown.Length == 0 && o.Figure.ArticleId != t.Total.Figure.ArticleId && o.MayBeNear(t.Total, rules.Days.Publication) && !Parts(o, all).Any()).ToList()))
        .Where(t => t.Plain.Count > 0)
        .Select(t => Difference.Of(
            ConflictKind.DefinitionBreak,
            group.Key,
            t.Total.Window,
            [.. t.Plain.Append(t.Total).Select(o => new ConflictMember(o, MemberRole.Value)), .. t.Parts.Select(o => new ConflictMember(o, MemberRole.Part))]) with
        {
            Why = $"{Numbers.Text(t.Total.Value)} are counted as {group.Key.Measure}, but nobody knows the place of only {Numbers.Text(t.Parts[^1].Value)} of them",
            Topic = "taken-apart",
        });

    /// <summary>Those of known place and those who are left, where both make up the total.</summary>
    IEnumerable<Observation> Parts(Observation total, Comparison all)
    {
        var told = all.Of(total.Figure.ArticleId).Where(o => o is { IsExact: true, IsHeadline: false, Breakdown: "" } && o.Subject == total.Subject && o.Value > 0 && o.Value < total.Value).ToList();
        return from known in told
               where known.Figure.Measure.StartsWith("other:", StringComparison.Ordinal) || rules.Words.IsKnown(known.Sentence)
               from left in told
               where left.Value + known.Value == total.Value && rules.Surveyed.Contains(left.Figure.Measure) && !left.Equals(known) && !rules.Words.IsKnown(left.Sentence)
               from part in new[] { known, left }
               select part;
    }
}
