namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>A piece of a parsed pattern.</summary>
abstract record Node;

/// <summary>One word as written, in normal form.</summary>
sealed record Literal(string Word) : Node;

/// <summary>One mention of a type, or one token of a token class (see <see cref="TokenClass"/>).</summary>
sealed record Class(string Name) : Node;

/// <summary>Nothing, where the word or class does not begin here.</summary>
sealed record Not(Node Body) : Node;

/// <summary>Nothing, where the word or class begins here.</summary>
sealed record Next(Node Body) : Node;

/// <summary>Up to <paramref name="Most"/> tokens, as few as will do, none of which begins a barrier of the phase.</summary>
sealed record Gap(int Most) : Node;

/// <summary>The first token of the sentence comes next.</summary>
sealed record SentenceStart : Node;

/// <summary>No token is left in the sentence.</summary>
sealed record SentenceEnd : Node;

/// <summary>One after the other.</summary>
sealed record Sequence(IReadOnlyList<Node> Items) : Node;

/// <summary>One of several, the first that fits.</summary>
sealed record Choice(IReadOnlyList<Node> Options) : Node;

/// <summary>The body, <paramref name="Least"/> to <paramref name="Most"/> times, as often as will do.</summary>
sealed record Repeat(Node Body, int Least, int Most) : Node;

/// <summary>The body under a name.</summary>
sealed record Capture(string Name, Node Body) : Node;
