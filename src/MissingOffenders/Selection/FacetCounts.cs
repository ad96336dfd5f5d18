using System.Runtime.InteropServices;

namespace MissingOffenders.Selection;

/// <summary>The values of a facet among the figures that pass all others.</summary>
/// <param name="Facet">The facet.</param>
/// <param name="Most">The most frequent first; the chosen one is among them.</param>
/// <param name="Values">How many values there are.</param>
public sealed record FacetCounts(Facet Facet, IReadOnlyList<FacetCount> Most, int Values)
{
    /// <summary>Counts all facets in one pass: a case may have a hundred thousand figures.</summary>
    /// <param name="filter">What is chosen.</param>
    /// <param name="items">The figures.</param>
    /// <param name="most">How many values are wanted of each facet.</param>
    public static IReadOnlyList<FacetCounts> Of(FigureFilter filter, IEnumerable<FigureItem> items, int most)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(items);
        var counts = Facet.All.Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        FilterTest test = new(filter);
        foreach (var item in items)
        {
            var result = test.Of(item);
            if (result >= 0)
            {
                Add(result, item);
            }

            for (var i = 0; result == FilterTest.Passes && i < counts.Length; i++)
            {
                Add(i, item);
            }
        }

        return [.. Facet.All.Select((f, i) => Of(f, filter[f.Name], counts[i], most))];

        void Add(int facet, FigureItem item)
        {
            if (Facet.All[facet].Several is { } several)
            {
                foreach (var value in several(item))
                {
                    Count(counts[facet], value);
                }
            }
            else if (Facet.All[facet].Of(item) is { Length: > 0 } value)
            {
                Count(counts[facet], value);
            }
        }
    }

    static void Count(Dictionary<string, int> counts, string value) => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _)++;

    static FacetCounts Of(Facet facet, string? chosen, Dictionary<string, int> counts, int most)
    {
        List<FacetCount> first = [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(most).Select(c => new FacetCount(c.Key, c.Value))];
        if (chosen is not null && counts.TryGetValue(chosen, out var count) && !first.Exists(c => c.Value == chosen))
        {
            first.Insert(0, new(chosen, count));
        }

        return new(facet, first, counts.Count);
    }
}
