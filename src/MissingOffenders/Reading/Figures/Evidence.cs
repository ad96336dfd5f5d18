using MissingOffenders.Reading.Sentences;
using MissingOffenders.Text;

namespace MissingOffenders.Reading.Figures;

/// <summary>The exact words that state a figure.</summary>
/// <param name="Quote">The words that the rule matched, always inside <paramref name="Sentence"/>.</param>
/// <param name="Sentence">The sentence or line around them.</param>
/// <param name="Value">The number inside the quote.</param>
public readonly record struct Evidence(Span Quote, Span Sentence, Span Value);
