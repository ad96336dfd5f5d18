using System.Globalization;

namespace MissingOffenders.Selection;

/// <summary>A filter made ready to be held against many figures.</summary>
/// <param name="filter">The filter.</param>
sealed class FilterTest(FigureFilter filter)
{
    /// <summary>The figure passes.</summary>
    public const int Passes = -1;

    /// <summary>It does not pass, and would not if any one facet were left open.</summary>
    public const int Fails = -2;

    readonly (int Place, Facet Facet, string Wanted)[] wanted =
        [.. Facet.All.Index().Where(f => filter[f.Item.Name] is not null).Select(f => (f.Index, f.Item, filter[f.Item.Name]!))];

    readonly string? words = filter[FigureFilter.SearchName];

    /// <summary><see cref="Passes"/>, <see cref="Fails"/>, or the place in <see cref="Facet.All"/> of the only facet that the figure does not pass.</summary>
    public int Of(FigureItem item)
    {
        var result = Passes;
        foreach (var (place, facet, value) in wanted)
        {
            if (!facet.Has(item, value))
            {
                if (result != Passes)
                {
                    return Fails;
                }

                result = place;
            }
        }

        return words is null || Holds(item, words) ? result : Fails;
    }

    static bool Holds(FigureItem item, string words) =>
        Holds(item.Quote, words) || Holds(item.Force, words) || Holds(item.Area, words) || Holds(item.Outlet, words) || Holds(item.ArticlePath, words)
        || Holds(item.Measure, words) || item.Value.ToString("0.######", CultureInfo.InvariantCulture) == words;

    static bool Holds(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}
