using MissingOffenders.Reconciling.Times;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Observations;

/// <summary>Figures of one subject, measure and breakdown, by time.</summary>
public sealed class FigureGroup
{
    readonly IReadOnlyList<Moment> days;

    FigureGroup(GroupKey key, IReadOnlyList<Moment> days, IEnumerable<Moment> periods, IReadOnlyList<Observation> loose)
    {
        (Key, Loose, this.days) = (key, loose, days);
        Moments = [.. days.Concat(periods).OrderBy(m => m.Window.Start).ThenBy(m => m.Window.End)];
    }

    /// <summary>What they share.</summary>
    public GroupKey Key { get; }

    /// <summary>The figures at each time, ascending.</summary>
    public IReadOnlyList<Moment> Moments { get; }

    /// <summary>The figures whose time is not known, or not well enough to compare.</summary>
    public IReadOnlyList<Observation> Loose { get; }

    /// <summary>All figures.</summary>
    public IEnumerable<Observation> Observations => Moments.SelectMany(m => m.Observations).Concat(Loose);

    /// <summary>The times of counts on a day that lie no more than so many days from a window.</summary>
    public IEnumerable<Moment> Near(TimeWindow window, int most)
    {
        // They do not overlap, so that they end in the order in which they start.
        var (low, high) = (0, days.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = days[middle].Window.End.DayNumber < window.Start.DayNumber - most ? (middle + 1, high) : (low, middle);
        }

        return days.Skip(low).TakeWhile(m => m.Window.Start.DayNumber <= window.End.DayNumber + most);
    }

    /// <summary>Sorts the figures of one key into moments. Sorting apart, the work grows with their number.</summary>
    public static FigureGroup Of(GroupKey key, IEnumerable<Observation> observations, int widest)
    {
        var (timed, loose) = (new List<(TimeWindow Window, Observation Observation)>(), new List<Observation>());
        foreach (var observation in observations)
        {
            if (IsTimed(observation, widest))
            {
                timed.Add((observation.Window!.Value, observation));
            }
            else
            {
                loose.Add(observation);
            }
        }

        timed.Sort((a, b) => (a.Window.Start, a.Window.End, a.Observation.Figure.Id).CompareTo((b.Window.Start, b.Window.End, b.Observation.Figure.Id)));
        // Apart from each other: a count in a period must not cut a chain of counts on a day.
        var (flows, others) = (timed.FindAll(IsFlow), timed.FindAll(t => !IsFlow(t)));
        return new(key, [.. Chains(others)], Chains(flows), loose);
    }

    /// <summary>Whether its time is known well enough to be compared.</summary>
    /// <param name="observation">The figure.</param>
    /// <param name="widest">Widest window in days that tells anything unless the article states it.</param>
    public static bool IsTimed(Observation observation, int widest)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return observation.Window is { } window && (window.Days <= widest || observation.HasStatedTime || window.Basis == WindowBasis.Survey);
    }

    static bool IsFlow((TimeWindow Window, Observation Observation) timed) => timed.Observation.Nature == MeasureNature.Flow;

    static IEnumerable<Moment> Chains(List<(TimeWindow Window, Observation Observation)> timed)
    {
        for (var first = 0; first < timed.Count;)
        {
            var window = timed[first].Window;
            var end = first + 1;
            while (end < timed.Count && Joins(timed[first].Observation, window, timed[end]))
            {
                window = window.Union(timed[end].Window);
                end++;
            }

            yield return new(window, [.. timed.Skip(first).Take(end - first).Select(t => t.Observation)]);
            first = end;
        }
    }

    /// <summary>Counts on a day meet where their windows do; counts in a period only where it is the same.</summary>
    static bool Joins(Observation first, TimeWindow window, (TimeWindow Window, Observation Observation) next) =>
        first.Nature == MeasureNature.Flow
            ? (window.Start, window.End) == (next.Window.Start, next.Window.End)
            : window.Overlaps(next.Window);
}
