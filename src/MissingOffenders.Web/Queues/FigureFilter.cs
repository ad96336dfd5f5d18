using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace MissingOffenders.Web.Queues;

/// <summary>Which figures the queue holds, and in which order. It stands in the address.</summary>
public sealed record FigureFilter
{
    /// <summary>Name of the order in the address.</summary>
    public const string SortName = "sort";
    /// <summary>Name of the search words in the address.</summary>
    public const string SearchName = "q";
    /// <summary>Name of the record in the address.</summary>
    public const string IdName = "id";

    /// <summary>The orders that can be asked for; the first is that of the articles.</summary>
    public static IReadOnlyList<(string Name, string Title)> Sorts { get; } =
        [("", "by article"), ("confidence", "least confident first"), ("value", "largest first"), ("force", "by force")];

    readonly IReadOnlyDictionary<string, string> chosen;

    FigureFilter(IReadOnlyDictionary<string, string> chosen) => this.chosen = chosen;

    /// <summary>Lets all figures through.</summary>
    public static FigureFilter None { get; } = new(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The filter that an address holds.</summary>
    public static FigureFilter Of(string uri)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        IEnumerable<string> names = [.. Facet.All.Select(f => f.Name), SortName, SearchName];
        return new(names.Where(n => !StringValues.IsNullOrEmpty(query.GetValueOrDefault(n))).ToDictionary(n => n, n => query[n].ToString(), StringComparer.Ordinal));
    }

    /// <summary>What is chosen under a name, or null.</summary>
    public string? this[string name] => chosen.GetValueOrDefault(name);

    /// <summary>Whether anything is filtered out.</summary>
    public bool IsNarrow => chosen.Keys.Any(k => k != SortName);

    /// <summary>The form of the address, and of bulk decisions in the log.</summary>
    public override string ToString() => string.Join('&', chosen.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key}={Uri.EscapeDataString(c.Value)}"));

    /// <summary>The filter with another choice under a name; null for none.</summary>
    public FigureFilter With(string name, string? value)
    {
        Dictionary<string, string> other = new(chosen, StringComparer.Ordinal);
        other.Remove(name);
        if (!string.IsNullOrEmpty(value))
        {
            other[name] = value;
        }

        return new(other);
    }

    /// <summary>Address of the page with this filter and, if given, a record.</summary>
    public string Address(string? id = null)
    {
        var query = ToString();
        var record = id is null ? "" : $"{IdName}={Uri.EscapeDataString(id)}";
        return (query.Length, record.Length) is (0, 0) ? "/" : $"/?{query}{(query.Length > 0 && record.Length > 0 ? "&" : "")}{record}";
    }

    /// <summary>The figures that pass, in order.</summary>
    public IReadOnlyList<FigureItem> Apply(IEnumerable<FigureItem> items) => [.. Sort(items.Where(i => Passes(i, null)))];

    /// <summary>The values of a facet among the figures that pass all others, most frequent first.</summary>
    public IReadOnlyList<FacetCount> Count(Facet facet, IEnumerable<FigureItem> items) =>
        [.. items.Where(i => Passes(i, facet.Name))
            .CountBy(i => facet.Of(i) ?? "", StringComparer.Ordinal)
            .Where(c => c.Key.Length > 0)
            .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
            .Select(c => new FacetCount(c.Key, c.Value))];

    /// <summary>Two filters are equal if they stand for the same address.</summary>
    public bool Equals(FigureFilter? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    bool Passes(FigureItem item, string? butFor)
    {
        foreach (var facet in Facet.All)
        {
            if (facet.Name != butFor && this[facet.Name] is { } wanted && facet.Of(item) != wanted)
            {
                return false;
            }
        }

        return this[SearchName] is not { } words || Holds(item, words);
    }

    static bool Holds(FigureItem item, string words) =>
        Holds(item.Quote, words) || Holds(item.Force, words) || Holds(item.Area, words) || Holds(item.Outlet, words) || Holds(item.ArticlePath, words)
        || Holds(item.Measure, words) || Shown.Number(item.Value) == words;

    static bool Holds(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;

    IEnumerable<FigureItem> Sort(IEnumerable<FigureItem> items) => this[SortName] switch
    {
        "confidence" => items.OrderBy(i => i.Confidence),
        "value" => items.OrderByDescending(i => i.Value),
        "force" => items.OrderBy(i => i.Place, StringComparer.Ordinal).ThenBy(i => i.Published, StringComparer.Ordinal),
        _ => items,
    };
}
