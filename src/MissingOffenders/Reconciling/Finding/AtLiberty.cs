using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Registers of those at liberty taken for whole ones, and whole ones said to be of those at liberty.</summary>
sealed class AtLiberty(ReconciliationRules rules) : IDifferenceFinder
{
    /// <summary>Of those in custody there must be so many, as a share of all: a few are in any register of those at liberty.</summary>
    const decimal Share = 0.05m;

    public IEnumerable<Difference> Find(Comparison all) => all.Groups.SelectMany(g => Beside(g, all).Concat(Whole(g, all)));

    /// <summary>A register of those at liberty beside one of the same day that names nobody as left out: it takes in those in custody.</summary>
    IEnumerable<Difference> Beside(FigureGroup group, Comparison all)
    {
        if (!rules.Unmarked.Contains(group.Key.Breakdown) || all.Find(group.Key with { Breakdown = "" }) is not { } plain)
        {
            yield break;
        }

        foreach (var free in group.Observations.Where(o => o.Tells(rules.TellingNumber) && o.HasStatedTime))
        {
            var more = plain.Observations.Where(o => o.Tells(rules.TellingNumber) && o.HasStatedTime && o.Figure.ArticleId != free.Figure.ArticleId && o.Window!.Value.Overlaps(free.Window!.Value)
                && o.Value > free.Value && o.Value <= free.Value * rules.SeriesBreak && !all.Of(free.Figure.ArticleId).Any(own => own.Value == o.Value && own.Subject == free.Subject)).ToList();
            if (more.Count > 0)
            {
                yield return Difference.Of(ConflictKind.DefinitionBreak, group.Key with { Breakdown = "" }, [.. more.Append(free).Select(o => new ConflictMember(o, MemberRole.Value))]) with
                {
                    Why = $"{Numbers.Text(free.Value)} are those living in the community; {Numbers.Text(more[0].Value)} of the same day can only take in others, such as those in custody",
                    Topic = "at-liberty",
                };
            }
        }
    }

    /// <summary>A total that one article parts into those at liberty and in custody, and another says of those who live among its readers.</summary>
    IEnumerable<Difference> Whole(FigureGroup group, Comparison all)
    {
        if (group.Key.Breakdown != rules.Custody)
        {
            yield break;
        }

        foreach (var inside in group.Observations.Where(o => o.IsExact && !o.IsHeadline))
        {
            var told = all.Of(inside.Figure.ArticleId).ToList();
            var (total, free) = told
                .Where(o => o is { IsExact: true, IsHeadline: false, Breakdown: "" } && o.Figure.Measure == inside.Figure.Measure && o.Subject == inside.Subject && o.Value >= rules.TellingNumber && inside.Value >= o.Value * Share && inside.Value < o.Value)
                .Select(o => (Total: o, Free: told.Find(f => rules.Unmarked.Contains(f.Breakdown) && f.Value + inside.Value == o.Value)))
                .FirstOrDefault(p => p.Free is not null);
            if (free is not null && Others(total, all) is { Count: > 0 } others)
            {
                yield return Difference.Of(ConflictKind.DefinitionBreak, group.Key with { Breakdown = "" }, total.Window, [.. others.Append(total).Append(free).Select(o => new ConflictMember(o, MemberRole.Value)), new(inside, MemberRole.Part)]) with
                {
                    Why = $"{Numbers.Text(total.Value)} are said to live in the community, but {Numbers.Text(inside.Value)} of them are in custody",
                    Topic = "in-custody",
                };
            }
        }
    }

    /// <summary>The same total of other articles that say of it, or of a round number for it, that these people live among the readers, and name nobody in custody.</summary>
    List<Observation> Others(Observation total, Comparison all) =>
    [
        .. all.SameValue(total.Figure.Measure, total.Value).Where(o => o.Figure.ArticleId != total.Figure.ArticleId && IsSubject(o, total) && o.Breakdown.Length == 0 && o.MayBeNear(total, rules.Days.Publication)
            && all.Of(o.Figure.ArticleId).All(f => f.Breakdown != rules.Custody)
            && all.Of(o.Figure.ArticleId).Any(f => f.Figure.Measure == o.Figure.Measure && IsSubject(f, o) && rules.Words.IsAtLiberty(f.Sentence) && Tolerances.Around(f.Value, rules.Tolerances.Headline).Contains(o.Value))),
    ];

    static bool IsSubject(Observation one, Observation other) => one.Subject == other.Subject || (one.Subject.Force is { } force && other.Subject.Force == force);
}
