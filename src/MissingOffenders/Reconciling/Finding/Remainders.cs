using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>Who is left of a list when some were found: list less found must be what is left, in each article and in all that tell of the same hunt.</summary>
sealed class Remainders(ReconciliationRules rules) : IDifferenceFinder
{
    const string Located = "located";

    public IEnumerable<Difference> Find(Comparison all)
    {
        var hunts = all.Articles.Select(a => Of([.. a])).OfType<Hunt>().ToList();
        return hunts.Where(h => !h.Adds).Select(Sum).Concat(Across(hunts));
    }

    /// <summary>The one list of an article, with who was found of it and who is left; null where it tells of none or of several.</summary>
    Hunt? Of(List<Observation> article)
    {
        var exact = article.FindAll(o => o is { IsExact: true, IsHeadline: false, Breakdown: "", Subject.Force: not null });
        var left = exact.FindAll(o => rules.Surveyed.Contains(o.Figure.Measure) && rules.Words.IsRemainder(o.Sentence));
        if (left.Select(o => o.Value).Distinct().Count() != 1)
        {
            return null;
        }

        var rest = left[0];
        var lists = exact.FindAll(o => rules.Surveyed.Contains(o.Figure.Measure) && o.Value > rest.Value && o.Subject.Force == rest.Subject.Force);
        var found = exact.FindAll(o => o.Figure.Measure == Located && o.Subject.Force == rest.Subject.Force);
        if (lists.Count == 0 || found.Count == 0)
        {
            return null;
        }

        var fits = (from l in lists from f in found where l.Value - f.Value == rest.Value select (l, f)).ToList();
        var (list, caught) = fits.Count > 0 ? fits[0] : (lists.MaxBy(l => l.Value)!, found.MaxBy(f => f.Value)!);
        return caught.Value < list.Value && (fits.Count > 0 || (PlaceOf(caught) < PlaceOf(rest) && !article.Exists(o => IsOtherSide(o, list, rest)))) ? new(list, caught, rest, fits.Count > 0) : null;
    }

    /// <summary>A part that makes up the list with those left: "more than 100 are abroad, the remaining 69 are here".</summary>
    static bool IsOtherSide(Observation part, Observation list, Observation left) =>
        part.Figure.Measure != Located && part.Breakdown.Length > 0 && part.Subject.Force == list.Subject.Force && part.Interval.Contains(list.Value - left.Value);

    static int PlaceOf(Observation figure) => figure.Figure.Evidence[0].Value.Start;

    static Difference Sum(Hunt hunt) =>
        Difference.Of(ConflictKind.SumMismatch, new(hunt.List.Subject, hunt.List.Figure.Measure, ""), hunt.List.Window, [new(hunt.List, MemberRole.Whole), new(hunt.Found, MemberRole.Part), new(hunt.Left, MemberRole.Part)]) with
        {
            Inside = hunt.List.Figure.ArticleId,
            Topic = "remainder",
            Why = $"of {Numbers.Text(hunt.List.Value)}, {Numbers.Text(hunt.Found.Value)} were found and {Numbers.Text(hunt.Left.Value)} are said to be left; {Numbers.Text(hunt.List.Value - hunt.Found.Value)} would be",
        };

    /// <summary>Equal lists with equally many found: who is left must be equally many.</summary>
    IEnumerable<Difference> Across(List<Hunt> hunts)
    {
        foreach (var hunt in hunts.GroupBy(h => (h.List.Subject.Force, List: h.List.Value, Found: h.Found.Value)).OrderBy(g => g.Key))
        {
            var told = hunt.Where(h => h.Left.Window is not null).OrderBy(h => h.Left.Window!.Value.Start).ThenBy(h => h.Left.Figure.Id, StringComparer.Ordinal).ToList();
            var near = told.FindAll(h => h.Left.Window!.Value.DaysTo(told[0].Left.Window!.Value) <= rules.Days.Kin);
            if (near.Select(h => h.Left.Value).Distinct().Skip(1).Any())
            {
                yield return Difference.Of(ConflictKind.ValueDisagreement, new(near[0].Left.Subject, near[0].Left.Figure.Measure, ""), [.. near.Select(h => new ConflictMember(h.Left, MemberRole.Value))]) with { Topic = "remainder" };
            }
        }
    }

    /// <param name="List">The list.</param>
    /// <param name="Found">Who was found of it.</param>
    /// <param name="Left">Who is said to be left.</param>
    /// <param name="Adds">Whether it adds up.</param>
    sealed record Hunt(Observation List, Observation Found, Observation Left, bool Adds);
}
