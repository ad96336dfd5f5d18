using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Arithmetic;

/// <summary>What is said of a force among the others, held against the counts of all forces that its article and others on the same survey give.</summary>
sealed class RankCheck(ReconciliationRules rules)
{
    /// <summary>What is wrong, with the figures that show it, the one that the remark is about first; null where it holds or cannot be told.</summary>
    public (string Why, IReadOnlyList<ConflictMember> Members)? Of(Remark remark, RemarkScene scene, IReadOnlyList<Observation> counts) => remark.Type switch
    {
        RemarkType.AtMostAny => counts.Where(o => IsForce(o) && Like(o, counts) && o.Value > remark.Quantity.Number).MaxBy(o => o.Value) is { } more ? Told(remark, more) : null,
        RemarkType.EverySome => counts.FirstOrDefault(o => IsForce(o) && o.Value == 0) is { } none ? Told(remark, none) : null,
        _ => About(remark, scene, counts) is { } about ? OfOne(remark, about, [.. counts.Where(o => IsPeer(o, about))]) : null,
    };

    (string Why, IReadOnlyList<ConflictMember> Members)? OfOne(Remark remark, Observation about, List<Observation> peers)
    {
        var place = (int)remark.Quantity.Number;
        var most = peers.MaxBy(p => p.Value);
        var above = peers.FindAll(p => p.Value > about.Value);
        return remark.Type switch
        {
            RemarkType.FromTop when above.DistinctBy(p => p.Subject).Count() >= place => Told(remark, above.MaxBy(p => p.Value)!, about),
            RemarkType.FromBottom when peers.Exists(p => p.Value < about.Value) => Told(remark, peers.MinBy(p => p.Value)!, about),
            RemarkType.TimesAnyOther when most is not null && about.Value < remark.Quantity.Number * most.Value * (1 - Slack(remark.Quantity)) => Told(remark, most, about),
            RemarkType.OnlyNone when about.Value == 0 && peers.Find(p => p.Value == 0) is { } other => Told(remark, other, about),
            _ => null,
        };
    }

    decimal Slack(Quantity said) => said.Modifier is Modifier.MoreThan or Modifier.AtLeast ? 0 : rules.Tolerances.Nearly;

    /// <summary>The count of the force that the sentence names, or the only force's count in it, or the one that it points back to.</summary>
    Observation? About(Remark remark, RemarkScene scene, IReadOnlyList<Observation> counts)
    {
        var here = scene.In(remark).Where(IsForce).Distinct().ToList();
        return here.Count == 1 ? here[0]
            : here.Count > 1 ? (remark.Force is { } named ? here.Find(o => o.Subject.Force == named) : null)
            : remark.Force is { } force ? counts.Where(o => IsForce(o) && o.Subject.Force == force && Like(o, counts)).Distinct().ToList() is [var only] ? only : null
            : remark.PointsBack && scene.Near(remark) is { } back && IsForce(back) ? back
            : null;
    }

    static bool IsForce(Observation o) => o is { IsExact: true, IsHeadline: false, Breakdown: "", Narrower: null, Subject.IsWholeForce: true, Nature: not MeasureNature.Scope };

    /// <summary>Whether it is of what most forces of the list are counted for.</summary>
    bool Like(Observation o, IReadOnlyList<Observation> counts) =>
        counts.Where(IsForce).GroupBy(c => rules.FamilyOf(c.Figure.Measure), StringComparer.Ordinal).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstOrDefault() == rules.FamilyOf(o.Figure.Measure);

    static bool IsPeer(Observation o, Observation about) =>
        IsForce(o) && o.Subject != about.Subject && o.Figure.Measure == about.Figure.Measure && o.MayShareTime(about);

    static (string, IReadOnlyList<ConflictMember>) Told(Remark remark, Observation against) =>
        ($"\"{remark.Words}\" is said, but {against.Subject.Name} has {Numbers.Text(against.Value)}", [new(against, MemberRole.To)]);

    static (string, IReadOnlyList<ConflictMember>) Told(Remark remark, Observation against, Observation about) =>
        ($"\"{remark.Words}\" is said of {about.Subject.Name} with {Numbers.Text(about.Value)}, but {against.Subject.Name} has {Numbers.Text(against.Value)}", [new(about, MemberRole.To), new(against, MemberRole.From)]);
}
