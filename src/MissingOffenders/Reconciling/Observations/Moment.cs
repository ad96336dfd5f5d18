using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>The figures of one group whose windows overlap, in a chain at least.</summary>
public sealed class Moment
{
    readonly Dictionary<string, decimal> greatest;

    /// <summary>Keeps the figures of one time.</summary>
    /// <param name="window">The least window that holds all of theirs.</param>
    /// <param name="observations">The figures, by window.</param>
    public Moment(TimeWindow window, IReadOnlyList<Observation> observations)
    {
        (Window, Observations) = (window, observations);
        greatest = observations.Where(o => o.IsExact).GroupBy(o => o.Figure.ArticleId, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Max(o => o.Value), StringComparer.Ordinal);
    }

    /// <summary>The least window that holds all of theirs.</summary>
    public TimeWindow Window { get; }

    /// <summary>The figures, by window.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>The figures that are no bounds, no headlines, no parts and speak of all offenders.</summary>
    public IEnumerable<Observation> Plain => Observations.Where(o => o is { IsExact: true, IsHeadline: false, Narrower: null } && !IsPart(o));

    /// <summary>The plain figures of one value each, as long as their windows follow each other: a moment may be years long, and a number come back.</summary>
    public IEnumerable<List<Observation>> PlainValues => Plain.GroupBy(o => o.Value).SelectMany(Chain.Of);

    /// <summary>A chain that is longer than so many days, in moments that each have a day which all of its figures may speak of.</summary>
    public IEnumerable<Moment> Split(int days)
    {
        if (Window.Days <= days)
        {
            yield return this;
            yield break;
        }

        // Whoever is cut at the first end is cut least often: what ends there shares no later day with others.
        for (var left = Observations; left.Count > 0;)
        {
            var day = left.Min(o => o.Window!.Value.End);
            var shared = left.ToLookup(o => o.Window!.Value.Start <= day);
            yield return new(shared[true].Select(o => o.Window!.Value).Aggregate((a, b) => a.Union(b)), [.. shared[true]]);
            left = [.. shared[false]];
        }
    }

    /// <summary>Whether its article has a greater figure of the same key and time: then it is a part whose narrowing was not read.</summary>
    public bool IsPart(Observation observation) =>
        observation.Nature != MeasureNature.Scope && greatest.TryGetValue(observation.Figure.ArticleId, out var most) && most > observation.Interval.High;
}
