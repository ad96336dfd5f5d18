using Microsoft.AspNetCore.WebUtilities;

namespace MissingOffenders.Web.Queues;

/// <summary>What is chosen on a page, by name. It stands in the address, so that Back and bookmarks work.</summary>
public sealed class Choices : IEquatable<Choices>
{
    readonly SortedDictionary<string, string> chosen;

    Choices(IEnumerable<KeyValuePair<string, string>> chosen) => this.chosen = new(chosen.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>Nothing is chosen.</summary>
    public static Choices None { get; } = new([]);

    /// <summary>The choices of these names that an address holds.</summary>
    public static Choices Of(string uri, IEnumerable<string> names)
    {
        var query = QueryHelpers.ParseQuery(new Uri(uri).Query);
        return new(names.Select(n => KeyValuePair.Create(n, query.GetValueOrDefault(n).ToString())).Where(c => c.Value.Length > 0));
    }

    /// <summary>What is chosen under a name, or null.</summary>
    public string? this[string name] => chosen.GetValueOrDefault(name);

    /// <summary>The names under which anything is chosen.</summary>
    public IEnumerable<string> Names => chosen.Keys;

    /// <summary>The same with another choice under a name; null for none.</summary>
    public Choices With(string name, string? value) =>
        new(chosen.Where(c => c.Key != name).Concat(string.IsNullOrEmpty(value) ? [] : [KeyValuePair.Create(name, value)]));

    /// <summary>Address of a page with these choices.</summary>
    /// <param name="path">The page.</param>
    public string Address(string path) => chosen.Count == 0 ? path : $"{path}?{this}";

    /// <summary>The form of the address.</summary>
    public override string ToString() => string.Join('&', chosen.Select(c => $"{c.Key}={Uri.EscapeDataString(c.Value)}"));

    /// <inheritdoc/>
    public bool Equals(Choices? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Choices);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);
}
