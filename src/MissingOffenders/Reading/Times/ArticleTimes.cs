using MissingOffenders.Reading.Sets;

namespace MissingOffenders.Reading.Times;

/// <summary>The times that an article names, and those that its counts have been given so far. Belongs to one thread.</summary>
/// <param name="published">Day of publication, or null.</param>
/// <param name="named">The times that it names, in reading order.</param>
/// <param name="sets">Its counts, in reading order.</param>
sealed class ArticleTimes(DateOnly? published, IReadOnlyList<NamedTime> named, IReadOnlyList<CountSet> sets)
{
    readonly Dictionary<CountSet, string> given = new(ReferenceEqualityComparer.Instance);

    public DateOnly? Published { get; } = published;

    public IReadOnlyList<NamedTime> Named { get; } = named;

    public IReadOnlyList<CountSet> Sets { get; } = sets;

    /// <summary>The counts that have a time, in the order in which they got it.</summary>
    public List<CountSet> Dated { get; } = [];

    /// <summary>The time given last, or null.</summary>
    public string? Last => Dated.Count > 0 ? given[Dated[^1]] : null;

    public string? Of(CountSet set) => given.GetValueOrDefault(set);

    public void Give(CountSet set, string timex)
    {
        given[set] = timex;
        Dated.Add(set);
    }
}
