using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>
/// Two totals of one day of which one is the other without a part: those wanted on warrants, those abroad, those in custody.
/// Small totals must be of one subject and time, for them some part always fits; numbers of thousands need not.
/// </summary>
sealed class LeftOut(ReconciliationRules rules) : IDifferenceFinder
{
    const decimal Particular = 1000;

    public IEnumerable<Difference> Find(Comparison all)
    {
        var totals = all.Groups.SelectMany(g => g.Observations).Where(IsTotal).ToList();
        var byValue = totals.ToLookup(o => (rules.FamilyOf(o.Figure.Measure), o.Value));
        foreach (var total in totals.Where(t => t.Breakdown.Length == 0))
        {
            foreach (var part in all.Of(total.Figure.ArticleId).Where(p => IsPart(p, total)))
            {
                var rest = total.Value - part.Value;
                var others = byValue[(rules.FamilyOf(total.Figure.Measure), rest)].Where(o => IsWithout(o, total)).ToList();

                // Where the article gives the rest as well, the others may mean that part.
                if (others.Count > 0 && !all.Of(total.Figure.ArticleId).Any(o => o.Subject == total.Subject && o.Value == rest))
                {
                    yield return Made(total, part, others);
                    if (Earlier(total, others, all) is { } earlier)
                    {
                        yield return earlier;
                    }
                }
            }
        }
    }

    /// <summary>A total of offenders; a population that only names who is in it makes none of a very particular number.</summary>
    static bool IsTotal(Observation o) =>
        o is { IsExact: true, IsHeadline: false, Nature: MeasureNature.Stock } && (o.Breakdown.Length == 0 || (o.Value >= Particular && o.Breakdown.StartsWith("population=", StringComparison.Ordinal)));

    /// <summary>A part that its article takes in, under another name or of known whereabouts.</summary>
    bool IsPart(Observation part, Observation total) =>
        part is { IsExact: true, IsHeadline: false, Value: > 0 } && part.Value < total.Value && part.Figure.PartOf == total.Figure.Id && part.Subject == total.Subject
        && (part.Figure.Measure != total.Figure.Measure || part.Breakdown.StartsWith("population=", StringComparison.Ordinal) || rules.KnownWhereabouts.Any(w => part.Breakdown == "whereabouts=" + w));

    bool IsWithout(Observation other, Observation total)
    {
        if (other.Figure.ArticleId == total.Figure.ArticleId)
        {
            return false;
        }

        return other.Value >= Particular && total.Value >= Particular
            ? other.MayBeNear(total, rules.Days.Label)
            : other.Subject == total.Subject && other.Figure.Measure == total.Figure.Measure && other.Value >= rules.TellingNumber && other.Window is { } w && total.Window is { } v && w.Overlaps(v);
    }

    /// <summary>An earlier count beside the total, which the others give as well: it leaves the part out, so that the two are no series.</summary>
    static Difference? Earlier(Observation total, List<Observation> others, Comparison all)
    {
        bool IsEarlier(Observation o, Observation than) =>
            o is { IsExact: true, IsHeadline: false, Breakdown: "" } && o.Subject == than.Subject && o.Figure.Measure == than.Figure.Measure && o.Window is { } a && than.Window is { } b && a.End < b.Start;
        var before = all.Of(total.Figure.ArticleId).FirstOrDefault(o => IsEarlier(o, total) && others.Exists(x => all.Of(x.Figure.ArticleId).Any(y => IsEarlier(y, x) && y.Value == o.Value)));
        return before is null ? null
            : Difference.Of(ConflictKind.DefinitionBreak, new(total.Subject, total.Figure.Measure, ""), total.Window!.Value.Union(before.Window!.Value), [new(before, MemberRole.From), new(total, MemberRole.To)]) with
            {
                Inside = total.Figure.ArticleId,
                Why = $"{Numbers.Text(total.Value)} takes in people whom the {Numbers.Text(before.Value)} of the earlier count leaves out, so that the change between them is one of counting",
                Topic = "left-out-before",
            };
    }

    static Difference Made(Observation total, Observation part, List<Observation> others) =>
        Difference.Of(
            ConflictKind.DefinitionBreak,
            new(total.Subject, total.Figure.Measure, ""),
            total.Window,
            [new(total, MemberRole.Value), .. others.Select(o => new ConflictMember(o, MemberRole.Value)), new(part, MemberRole.Part)]) with
        {
            Why = $"{Numbers.Text(total.Value)} takes in {Numbers.Text(part.Value)} that {Numbers.Text(others[0].Value)} leaves out{Named(part)}",
            Topic = "left-out",
        };

    static string Named(Observation part) =>
        part.Breakdown.Length > 0 ? $" ({part.Breakdown.Split('=')[^1]})" : $" ({part.Figure.Measure})";
}
