namespace MissingOffenders.Reading.Figures;

/// <summary>What narrows a count, by kind. Two breakdowns are equal if they hold the same pairs.</summary>
public sealed class Breakdown : IEquatable<Breakdown>
{
    readonly SortedDictionary<string, string> pairs;

    /// <summary>Makes a breakdown of pairs of kind and value; kinds are unique.</summary>
    public Breakdown(IEnumerable<KeyValuePair<string, string>> pairs) =>
        this.pairs = new(pairs.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The breakdown of a total.</summary>
    public static Breakdown None { get; } = new([]);

    /// <summary>The pairs of kind and value, ordered by kind.</summary>
    public IReadOnlyDictionary<string, string> Pairs => pairs;

    /// <summary>Whether nothing narrows the count.</summary>
    public bool IsEmpty => pairs.Count == 0;

    /// <summary>This breakdown and one more pair; a kind that is there already keeps its value.</summary>
    public Breakdown With(string kind, string value) =>
        pairs.ContainsKey(kind) ? this : new([.. pairs, KeyValuePair.Create(kind, value)]);

    /// <summary>This breakdown with one kind under another name; a kind of that name that is there already keeps its value.</summary>
    public Breakdown Renamed(string kind, string name) =>
        pairs.TryGetValue(kind, out var value) ? new Breakdown(pairs.Where(p => p.Key != kind)).With(name, value) : this;

    /// <inheritdoc/>
    public bool Equals(Breakdown? other) => other is not null && pairs.SequenceEqual(other.pairs);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Breakdown);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(ToString(), StringComparison.Ordinal);

    /// <summary>The form of the exports: <c>key=value;key=value</c>.</summary>
    public override string ToString() => string.Join(';', pairs.Select(p => $"{p.Key}={p.Value}"));
}
