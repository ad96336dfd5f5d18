using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Provenance;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>One number that articles on one story give to a place and to a part of it: to a region and to one of its forces, to two counties and to one.</summary>
/// <param name="bound">Finds equal numbers in articles on one story.</param>
/// <param name="nesting">Which place is a part of which.</param>
/// <param name="keysOf">What ties an article to others.</param>
/// <param name="rules">Which measures are taken for each other.</param>
sealed class PlaceDifferences(BoundFigures bound, Nesting nesting, Func<string, IEnumerable<string>> keysOf, ReconciliationRules rules) : IDifferenceFinder
{
    /// <summary>A smaller number is soon met again in a part.</summary>
    const decimal Least = 5;

    public IEnumerable<Difference> Find(Comparison all) => bound.Of(all.Articles.SelectMany(a => a), keysOf).Select(b => b.Figures)
        .Where(figures => figures[0].Value >= Least && figures[0].Breakdown.Length == 0)
        .SelectMany(figures => bound.Nested(figures).Select(places => Check(figures, places.Outer, places.Inner, all)))
        .OfType<Difference>()
        .DistinctBy(d => (d.Subject, d.Measure, d.Breakdown, d.Topic, d.Members[0].Observation.Figure.Id));

    Difference? Check(List<Observation> figures, SubjectKey outer, SubjectKey inner, Comparison all)
    {
        var whole = figures.FindAll(o => o.Subject == outer);
        var part = figures.FindAll(o => o.Subject == inner && IsNamed(o) && whole.Exists(w => w.Figure.ArticleId != o.Figure.ArticleId && IsOneTime(w, o)));
        return part.Count == 0 || whole.Concat(part).Any(o => TellsApart(o, outer, inner, all)) ? null
            : Difference.Of(ConflictKind.ScopeMismatch, new(outer, whole[0].Figure.Measure, whole[0].Breakdown), whole[0].Window, [.. whole.Concat(part).Select(o => new ConflictMember(o, MemberRole.Value))]) with
            {
                Why = $"the same {Numbers.Text(whole[0].Value)} is said of {outer.Name} and of {inner.Name}, which is only a part of it",
                Topic = "place " + inner,
            };
    }

    /// <summary>A part of a force's area must stand in the words, for whatever is local names a town.</summary>
    static bool IsNamed(Observation part) => part.Subject is not { Force: not null, Area: { } area } || part.Sentence.Contains(area, StringComparison.OrdinalIgnoreCase);

    /// <summary>Articles on one story that do not say when their counts hold mean one time.</summary>
    static bool IsOneTime(Observation one, Observation other) => !one.HasStatedTime || !other.HasStatedTime || one.Window!.Value.Overlaps(other.Window!.Value);

    /// <summary>Who counts both, by whatever numbers, knows which is which: then all may be in the part. Beside a greater count of the same place it is one of a part.</summary>
    bool TellsApart(Observation figure, SubjectKey outer, SubjectKey inner, Comparison all)
    {
        var like = all.Of(figure.Figure.ArticleId).Where(o => !o.IsHeadline && rules.FamilyOf(o.Figure.Measure) == rules.FamilyOf(figure.Figure.Measure) && o.Breakdown == figure.Breakdown && IsOneTime(o, figure)).ToList();
        return like.Exists(o => o.Subject == figure.Subject && o.Value > figure.Interval.High)
            || (figure.Subject == outer ? like.Exists(o => o.Subject == inner && o.Value == figure.Value) : like.Exists(o => nesting.Holds(o.Subject, inner)));
    }
}
