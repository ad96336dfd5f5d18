using MissingOffenders.Mentions;

namespace MissingOffenders.Rules.Patterns;

/// <summary>A stretch of a sentence that a pattern matched.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Captures">What the pattern named; words without a mention of their own are mentions of type <c>WORDS</c>.</param>
sealed record Match(int First, int End, IReadOnlyDictionary<string, Mention> Captures);
