using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling.Surveys;

/// <summary>One count that several articles tell of, each in its own words: a total, its parts, and the forces behind it.</summary>
/// <param name="Tellings">What each article tells of it.</param>
/// <param name="Shared">The totals by which its articles were known to speak of it.</param>
sealed record Survey(IReadOnlyList<Telling> Tellings, IReadOnlyList<Fact> Shared)
{
    /// <summary>All figures.</summary>
    public IEnumerable<Observation> Figures => Tellings.SelectMany(t => t.Figures);

    /// <summary>The closest time that an article states for it, with that article; null where none does.</summary>
    public Telling? Dated => Tellings.Where(t => t.Stated is not null).OrderBy(t => t.Stated!.Value.Days).ThenBy(t => t.Figures[0].Figure.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The time that it is of, or null.</summary>
    public TimeWindow? Window => Dated?.Stated;
}
