using System.Web;

namespace MissingOffenders.Cases.Selection;

/// <summary>What is chosen, by name; under a name may stand several values. It stands in the address of a page, so that Back and bookmarks work. Equal where the addresses are.</summary>
public sealed class Choices : IEquatable<Choices>
{
    readonly SortedDictionary<string, IReadOnlyList<string>> chosen;

    Choices(IEnumerable<KeyValuePair<string, string>> chosen) =>
        this.chosen = new(chosen.GroupBy(c => c.Key, c => c.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Distinct(StringComparer.Ordinal)], StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Nothing is chosen.</summary>
    public static Choices None { get; } = new([]);

    /// <summary>What is chosen under a name, the first of several, or null.</summary>
    public string? this[string name] => chosen.TryGetValue(name, out var values) ? values[0] : null;

    /// <summary>The names under which anything is chosen.</summary>
    public IEnumerable<string> Names => chosen.Keys;

    /// <summary>All that is chosen, by name.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => chosen.SelectMany(c => c.Value.Select(v => KeyValuePair.Create(c.Key, v)));

    /// <summary>The choices of these names that an address holds.</summary>
    public static Choices Of(string uri, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(uri);
        return Parse(new Uri(uri).Query, names);
    }

    /// <summary>The choices of these names that the query of an address holds, with or without its question mark; other names are passed over.</summary>
    public static Choices Parse(string query, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(names);
        var given = HttpUtility.ParseQueryString(query);
        return new(names.SelectMany(n => (given.GetValues(n) ?? []).Where(v => v.Length > 0).Select(v => KeyValuePair.Create(n, v))));
    }

    /// <summary>All that is chosen under a name.</summary>
    public IReadOnlyList<string> AllOf(string name) => chosen.GetValueOrDefault(name) ?? [];

    /// <summary>The same with another choice in the place of all under a name; null for none.</summary>
    public Choices With(string name, string? value) =>
        new(All.Where(c => c.Key != name).Concat(string.IsNullOrEmpty(value) ? [] : [KeyValuePair.Create(name, value)]));

    /// <summary>The same with one more value under a name.</summary>
    public Choices And(string name, string value) => string.IsNullOrEmpty(value) ? this : new(All.Append(KeyValuePair.Create(name, value)));

    /// <summary>The same without a value under a name.</summary>
    public Choices Without(string name, string value) => new(All.Where(c => c.Key != name || c.Value != value));

    /// <summary>Address of a page with these choices.</summary>
    /// <param name="path">The page.</param>
    public string Address(string path) => chosen.Count == 0 ? path : $"{path}?{this}";

    /// <summary>The form of the address.</summary>
    public override string ToString() => string.Join('&', All.Select(c => $"{c.Key}={Uri.EscapeDataString(c.Value)}"));

    /// <inheritdoc/>
    public bool Equals(Choices? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Choices);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}
