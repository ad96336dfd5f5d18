using System.Globalization;

namespace MissingOffenders.Cases.Selection;

/// <summary>Which figures are shown or exported, and in which order. It stands in the address of pages, and on the command line. Equal where the addresses are.</summary>
public sealed record FigureFilter
{
    /// <summary>Name of the order in the address.</summary>
    public const string SortName = "sort";
    /// <summary>Name of the search words in the address.</summary>
    public const string SearchName = "q";

    /// <summary>The orders that can be asked for; the first is that of the articles.</summary>
    public static IReadOnlyList<(string Name, string Title)> Sorts { get; } =
        [("", "by article"), ("confidence", "least confident first"), ("value", "largest first"), ("force", "by force")];

    readonly Choices chosen;

    FigureFilter(Choices chosen) => this.chosen = chosen;

    /// <summary>Lets all figures through.</summary>
    public static FigureFilter None { get; } = new(Choices.None);

    /// <summary>What is chosen under a name, the first of several, or null.</summary>
    public string? this[string name] => chosen[name];

    /// <summary>All that is chosen, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Chosen => chosen.All;

    /// <summary>Whether anything is filtered out.</summary>
    public bool IsNarrow => chosen.Names.Any(n => n != SortName);

    /// <summary>The filter that an address holds.</summary>
    public static FigureFilter Of(string uri) => Parse(new Uri(uri).Query);

    /// <summary>The filter that the query of an address holds, with or without its question mark; other names in it are passed over.</summary>
    public static FigureFilter Parse(string query) => new(Choices.Parse(query, [.. FigureFacet.All.Select(f => f.Name), SortName, SearchName]));

    /// <summary>The form of the address, and of bulk decisions in the log.</summary>
    public override string ToString() => chosen.ToString();

    /// <summary>The filter with another choice under a name; null for none.</summary>
    public FigureFilter With(string name, string? value) => new(chosen.With(name, value));

    /// <summary>All that is chosen under a name: figures pass with any of these.</summary>
    public IReadOnlyList<string> AllOf(string name) => chosen.AllOf(name);

    /// <summary>The filter with one more value under a name.</summary>
    public FigureFilter And(string name, string value) => new(chosen.And(name, value));

    /// <summary>The filter without a value under a name.</summary>
    public FigureFilter Without(string name, string value) => new(chosen.Without(name, value));

    /// <summary>The filter with one more value under a name, or without it where it was chosen.</summary>
    public FigureFilter Toggle(string name, string value) => AllOf(name).Contains(value, StringComparer.Ordinal) ? Without(name, value) : And(name, value);

    /// <summary>The filter with other words in the place of each value.</summary>
    /// <param name="word">Gives the word for a name and a value.</param>
    public FigureFilter Map(Func<string, string, string> word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return Chosen.Aggregate(None, (filter, c) => filter.And(c.Key, word(c.Key, c.Value)));
    }

    /// <summary>What narrows it, by name, as programs read it: one value, or a list of several.</summary>
    public IReadOnlyDictionary<string, object> ToValues() =>
        chosen.Names.Where(n => n != SortName).ToDictionary(n => n, object (n) => AllOf(n) is [var only] ? only : AllOf(n), StringComparer.Ordinal);

    /// <summary>The figures that pass, in order.</summary>
    public IReadOnlyList<FigureItem> Apply(IEnumerable<FigureItem> items) => Apply(items, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>The figures that pass or are to be kept in any case, in order.</summary>
    /// <param name="items">All figures.</param>
    /// <param name="kept">Identifiers of those that are kept.</param>
    public IReadOnlyList<FigureItem> Apply(IEnumerable<FigureItem> items, IReadOnlySet<string> kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var test = Test();
        return [.. Sort(items.Where(i => test.Passes(i) || kept.Contains(i.Id)))];
    }

    /// <summary>Whether a figure passes.</summary>
    public bool Passes(FigureItem item) => Test().Passes(item);

    /// <summary>The filter made ready to be held against many figures.</summary>
    internal FilterTest<FigureItem> Test() => new(FigureFacet.All, chosen, SearchName, Holds);

    IEnumerable<FigureItem> Sort(IEnumerable<FigureItem> items) => this[SortName] switch
    {
        "confidence" => items.OrderBy(i => i.Confidence),
        "value" => items.OrderByDescending(i => i.Value),
        "force" => items.OrderBy(i => i.Place, StringComparer.Ordinal).ThenBy(i => i.Published, StringComparer.Ordinal),
        _ => items,
    };

    static bool Holds(FigureItem item, string words) =>
        Holds(item.Quote, words) || Holds(item.Force, words) || Holds(item.Area, words) || Holds(item.Outlet, words) || Holds(item.ArticlePath, words)
        || Holds(item.Measure, words) || item.Value.ToString("0.######", CultureInfo.InvariantCulture) == words;

    static bool Holds(string? text, string words) => text?.Contains(words, StringComparison.OrdinalIgnoreCase) == true;
}
