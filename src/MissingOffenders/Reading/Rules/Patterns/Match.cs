using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>A stretch of a sentence that a pattern matched.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Bindings">What the pattern named, in reading order; a name that repeats stands as often as it matched.</param>
sealed record Match(int First, int End, IReadOnlyList<Binding> Bindings)
{
    /// <summary>The first that each name stands for; words without a mention of their own are mentions of type <c>WORDS</c>.</summary>
    public IReadOnlyDictionary<string, Mention> Captures { get; } =
        Bindings.DistinctBy(b => b.Name, StringComparer.Ordinal).ToDictionary(b => b.Name, b => b.Mention, StringComparer.Ordinal);

    /// <summary>The words of the first piece of that name, or of the whole match where there is none.</summary>
    public (int First, int End) ExtentOf(string? name)
    {
        foreach (var binding in Bindings)
        {
            if (binding.Name == name)
            {
                return (binding.First, binding.End);
            }
        }

        return (First, End);
    }

    /// <summary>One match for each piece of that name, in which the name stands for this piece alone.</summary>
    public IEnumerable<Match> For(string name) =>
        Bindings.Where(b => b.Name == name).Select(own => new Match(First, End, [.. Bindings.Where(b => b.Name != name || b == own)]));
}
