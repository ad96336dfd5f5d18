using System.Runtime.InteropServices;

namespace MissingOffenders.Cases.Selection;

/// <summary>The values of a facet among the records that pass all others.</summary>
/// <typeparam name="T">A record.</typeparam>
/// <param name="Facet">The facet.</param>
/// <param name="Most">The most frequent first; what is chosen is among them.</param>
/// <param name="Values">How many values there are.</param>
public sealed record FacetCounts<T>(Facet<T> Facet, IReadOnlyList<FacetCount> Most, int Values);

/// <summary>Counts the values of facets.</summary>
public static class FacetCounts
{
    /// <summary>Counts all facets in one pass: a case may have a hundred thousand figures.</summary>
    /// <param name="filter">What is chosen.</param>
    /// <param name="items">The figures.</param>
    /// <param name="most">How many values are wanted of each facet.</param>
    public static IReadOnlyList<FacetCounts<FigureItem>> Of(FigureFilter filter, IEnumerable<FigureItem> items, int most)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(items);
        return Of(filter.Test(), items, most);
    }

    /// <inheritdoc cref="Of(FigureFilter, IEnumerable{FigureItem}, int)"/>
    internal static IReadOnlyList<FacetCounts<T>> Of<T>(FilterTest<T> test, IEnumerable<T> items, int most)
    {
        var counts = test.Facets.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        foreach (var item in items)
        {
            foreach (var place in test.PassesBut(item))
            {
                Add(counts[place], test.Facets[place], item);
            }
        }

        return [.. test.Facets.Select((f, i) => Of(f, test.Chosen.AllOf(f.Name), counts[i], most))];
    }

    static void Add<T>(Dictionary<string, int> counts, Facet<T> facet, T item)
    {
        if (facet.Several is { } several)
        {
            foreach (var value in several(item))
            {
                Count(counts, value);
            }
        }
        else if (facet.Of(item) is { Length: > 0 } value)
        {
            Count(counts, value);
        }
    }

    static void Count(Dictionary<string, int> counts, string value) => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;

    static FacetCounts<T> Of<T>(Facet<T> facet, IReadOnlyList<string> chosen, Dictionary<string, int> counts, int most)
    {
        List<FacetCount> first = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most).Select(c => new FacetCount(c.Key, c.Value))];
        first.InsertRange(0, chosen.Where(v => counts.ContainsKey(v) && !first.Exists(c => c.Value == v)).Select(v => new FacetCount(v, counts[v])));
        return new(facet, first, counts.Count);
    }
}
