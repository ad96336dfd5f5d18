using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>More forces that answered than were asked.</summary>
sealed class Replies : IDifferenceFinder
{
    public IEnumerable<Difference> Find(Comparison all) =>
        from article in all.Articles
        from answered in article
        where answered is { Figure.Measure: "responding-forces", IsExact: true }
        from asked in article
        where asked is { Figure.Measure: "forces-asked", IsExact: true } && asked.Subject == answered.Subject && asked.Value < answered.Value && asked.Value * 2 > answered.Value
            && asked.MayShareTime(answered)
            && !article.Any(o => o.Figure.Measure == "forces-asked" && o.Value >= answered.Value)
        select Difference.Of(ConflictKind.Arithmetic, new(answered.Subject, answered.Figure.Measure, ""), answered.Window, [new(asked, MemberRole.From), new(answered, MemberRole.To)]) with
        {
            Inside = article.Key,
            Topic = "replies",
            Why = $"{Numbers.Text(answered.Value)} forces are said to have answered, but only {Numbers.Text(asked.Value)} were asked",
        };
}
