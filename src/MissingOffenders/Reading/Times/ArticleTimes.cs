using MissingOffenders.Reading.Sets;

namespace MissingOffenders.Reading.Times;

/// <summary>The times that an article names, and those that its counts have been given so far. Belongs to one thread.</summary>
/// <param name="families">Family of a measure.</param>
/// <param name="published">Day of publication, or null.</param>
/// <param name="named">The times that it names, in reading order.</param>
/// <param name="sets">Its counts, in reading order.</param>
sealed class ArticleTimes(Func<string, string> families, DateOnly? published, IReadOnlyList<NamedTime> named, IReadOnlyList<CountSet> sets)
{
    const int MostBefore = 30;
    const int MostBehind = 12;
    const int MostAtTop = 6;

    readonly ILookup<int, CountSet> bySentence = sets.ToLookup(s => s.Candidate.Index);
    readonly Dictionary<string, int> times = named.CountBy(n => n.Timex, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    readonly Dictionary<string, CountSet> lastOfMeasure = new(StringComparer.Ordinal);
    readonly Dictionary<string, CountSet> firstOfFamily = new(StringComparer.Ordinal);
    readonly Dictionary<(string Family, string Owner), CountSet> lastOfOwner = [];
    CountSet? lastOfEarlier;
    readonly Dictionary<string, int> uses = new(StringComparer.Ordinal);
    readonly Dictionary<CountSet, string> given = new(ReferenceEqualityComparer.Instance);

    public DateOnly? Published { get; } = published;

    /// <summary>The counts of a sentence.</summary>
    public IEnumerable<CountSet> In(int sentence) => bySentence[sentence];

    /// <summary>The times that other sentences name and that a count of a sentence may be true of: those near it and those at the top.</summary>
    public IEnumerable<NamedTime> Around(int sentence)
    {
        var at = FirstFrom(sentence);
        for (var i = 0; i < named.Count; i = i + 1 == MostAtTop ? Math.Max(MostAtTop, at - MostBefore) : i + 1)
        {
            if (i >= at + MostBehind)
            {
                yield break;
            }

            if (named[i].Sentence != sentence)
            {
                yield return named[i];
            }
        }
    }

    /// <summary>How often a time is named.</summary>
    public int Times(string timex) => times.GetValueOrDefault(timex);

    /// <summary>How many counts have been given a time.</summary>
    public int Dates { get; private set; }

    /// <summary>The count that got a time last, or null.</summary>
    public CountSet? LastDated { get; private set; }

    /// <summary>The last dated count of the measure of a count, or null.</summary>
    public CountSet? LastLike(CountSet set) => lastOfMeasure.GetValueOrDefault(set.Measure);

    /// <summary>The last dated count of its family and owner, or null.</summary>
    public CountSet? LastOfOwner(CountSet set) => lastOfOwner.GetValueOrDefault((families(set.Measure), set.Owner.Key));

    /// <summary>The first dated count of its family, or null.</summary>
    public CountSet? FirstOfFamily(CountSet set) => firstOfFamily.GetValueOrDefault(families(set.Measure));

    /// <summary>How many counts have been given no time.</summary>
    public int Undated { get; private set; }

    /// <summary>How many counts have been given this time.</summary>
    public int Given(string timex) => uses.GetValueOrDefault(timex);

    /// <summary>The dated count that has in an earlier sentence the place that a count has in its own, where both sentences have equally many; null elsewhere.</summary>
    public CountSet? AtSameTurn(CountSet set)
    {
        var own = In(set.Candidate.Index).ToList();
        var last = LastDated?.Candidate.Index < set.Candidate.Index ? LastDated : lastOfEarlier;
        var others = last is null || own.Count < 2 ? [] : In(last.Candidate.Index).ToList();
        return others.Count == own.Count && others[own.FindIndex(s => ReferenceEquals(s, set))] is var other && given.ContainsKey(other) ? other : null;
    }

    /// <summary>The time given last, or null.</summary>
    public string? Last => LastDated is null ? null : given[LastDated];

    public string? Of(CountSet set) => given.GetValueOrDefault(set);

    /// <summary>The count before the one that is asked about, or null.</summary>
    public CountSet? Previous { get; private set; }

    int FirstFrom(int sentence)
    {
        var (low, high) = (0, named.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = named[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    public void Give(CountSet set, string? timex)
    {
        Previous = set;
        if (timex is not null)
        {
            given[set] = timex;
            uses[timex] = uses.GetValueOrDefault(timex) + 1;
            lastOfEarlier = LastDated?.Candidate.Index < set.Candidate.Index ? LastDated : lastOfEarlier;
            (LastDated, Dates) = (set, Dates + 1);
            var family = families(set.Measure);
            lastOfMeasure[set.Measure] = lastOfOwner[(family, set.Owner.Key)] = set;
            firstOfFamily.TryAdd(family, set);
        }
        else
        {
            Undated++;
        }
    }
}
