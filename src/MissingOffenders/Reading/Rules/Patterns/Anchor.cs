using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>Words and types of which a sentence must hold at least one before a pattern is tried on it. Equal where they are the same.</summary>
sealed class Anchor : IEquatable<Anchor>
{
    readonly Symbol[] symbols;

    Anchor(IEnumerable<Symbol> symbols) => this.symbols = [.. symbols.Distinct().OrderBy(s => s.IsType).ThenBy(s => s.Name, StringComparer.Ordinal)];

    /// <summary>The types among them.</summary>
    public IEnumerable<string> Types => symbols.Where(s => s.IsType).Select(s => s.Name);

    /// <summary>A word in normal form.</summary>
    public static Anchor Word(string word) => new([new(word, IsType: false)]);

    /// <summary>A type of mention.</summary>
    public static Anchor Type(string type) => new([new(type, IsType: true)]);

    /// <summary>What stands in for several: the words and types of all of them.</summary>
    public static Anchor OneOf(IEnumerable<Anchor> anchors) => new(anchors.SelectMany(a => a.symbols));

    /// <summary>Whether a sentence holds one of them.</summary>
    public bool IsIn(Lattice lattice) => Array.Exists(symbols, s => s.IsType ? lattice.HasType(s.Name) : lattice.HasWord(s.Name));

    /// <summary>Whether a sentence holds one of them or may come to hold it.</summary>
    /// <param name="lattice">The sentence.</param>
    /// <param name="possible">Types that may yet be found in it.</param>
    public bool MayBeIn(Lattice lattice, HashSet<string> possible) => IsIn(lattice) || Array.Exists(symbols, s => s.IsType && possible.Contains(s.Name));

    /// <summary>How many they are: the fewer, the more sentences are passed over.</summary>
    public int Count => symbols.Length;

    /// <inheritdoc/>
    public bool Equals(Anchor? other) => other is not null && symbols.AsSpan().SequenceEqual(other.symbols);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Anchor);

    /// <inheritdoc/>
    public override int GetHashCode() => symbols.Aggregate(0, HashCode.Combine);

    readonly record struct Symbol(string Name, bool IsType);
}
