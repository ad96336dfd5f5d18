namespace MissingOffenders.Cases.Selection;

/// <summary>A filter made ready to be held against many records.</summary>
/// <typeparam name="T">A record.</typeparam>
/// <param name="facets">What records can be narrowed by.</param>
/// <param name="chosen">What is chosen.</param>
/// <param name="searched">Name under which the words stand that a record must hold.</param>
/// <param name="holds">Whether a record holds words.</param>
sealed class FilterTest<T>(IReadOnlyList<Facet<T>> facets, Choices chosen, string searched, Func<T, string, bool> holds)
{
    /// <summary>The record does not pass, and would not if any one facet were left open.</summary>
    const int Fails = -2;
    const int PassesAll = -1;

    readonly (int Place, Facet<T> Facet, IReadOnlyList<string> Wanted)[] wanted =
        [.. facets.Index().Where(f => chosen[f.Item.Name] is not null).Select(f => (f.Index, f.Item, chosen.AllOf(f.Item.Name)))];

    readonly string? words = chosen[searched];

    /// <summary>What records can be narrowed by.</summary>
    public IReadOnlyList<Facet<T>> Facets => facets;

    /// <summary>What is chosen.</summary>
    public Choices Chosen => chosen;

    /// <summary>Whether a record passes.</summary>
    public bool Passes(T item) => Of(item) == PassesAll;

    /// <summary>Whether a record would pass if the facet at a place were left open, for each place.</summary>
    public IEnumerable<int> PassesBut(T item) => Of(item) switch
    {
        PassesAll => Enumerable.Range(0, facets.Count),
        Fails => [],
        var place => [place],
    };

    /// <summary><see cref="PassesAll"/>, <see cref="Fails"/>, or the place of the only facet that the record does not pass.</summary>
    int Of(T item)
    {
        var result = PassesAll;
        foreach (var (place, facet, values) in wanted)
        {
            if (!HasAny(facet, item, values))
            {
                if (result != PassesAll)
                {
                    return Fails;
                }

                result = place;
            }
        }

        return words is null || holds(item, words) ? result : Fails;
    }

    static bool HasAny(Facet<T> facet, T item, IReadOnlyList<string> values)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (facet.Has(item, values[i]))
            {
                return true;
            }
        }

        return false;
    }
}
