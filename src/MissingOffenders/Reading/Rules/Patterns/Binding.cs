using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>What one pass through a named piece of a pattern matched.</summary>
/// <param name="Name">Name of the piece.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Mention">The mention that it stands for, which may be shorter than the piece.</param>
readonly record struct Binding(string Name, int First, int End, Mention Mention);
