using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Surveys;

/// <summary>One count that several articles tell of, each in its own words: a total, its parts, and the forces behind it.</summary>
/// <param name="Tellings">What each article tells of it.</param>
/// <param name="Shared">The totals by which its articles were known to speak of it.</param>
/// <param name="Evidence">These totals, and the parts that showed it with them.</param>
sealed record Survey(IReadOnlyList<Telling> Tellings, IReadOnlyList<Fact> Shared, IReadOnlySet<Fact> Evidence)
{
    /// <summary>All figures.</summary>
    public IEnumerable<Observation> Figures => Tellings.SelectMany(t => t.Figures);

    /// <summary>The closest time that an article states for it, with that article; null where none does.</summary>
    public Telling? Dated => Tellings.Where(t => t.Stated is not null).OrderBy(t => t.Stated!.Value.Days).ThenBy(t => t.Figures[0].Figure.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The time that it is of, or null.</summary>
    public TimeWindow? Window => Dated?.Stated;

    /// <summary>
    /// Pairs of equal figures by which its articles were known: the number of one is that of the other. What else they agree in,
    /// each may have asked for itself.
    /// </summary>
    public IEnumerable<(string One, string Other, string Why)> Pairs(ReconciliationRules rules)
    {
        var total = Numbers.Text(Shared.Max(f => f.Value));
        foreach (var equal in Figures.GroupBy(f => Fact.Of(f, rules)).Where(g => Evidence.Contains(g.Key)))
        {
            var first = equal.First();
            foreach (var other in equal.Skip(1).Where(o => o.Figure.ArticleId != first.Figure.ArticleId))
            {
                yield return (first.Figure.Id, other.Figure.Id, $"both articles report one survey: they share {total} and parts of it");
            }
        }
    }
}
