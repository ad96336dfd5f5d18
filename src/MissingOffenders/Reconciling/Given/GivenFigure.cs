using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reconciling.Given;

/// <summary>A figure, with its words cut out: whoever compares it has not its article's text at hand.</summary>
/// <param name="Figure">The figure, with what reviewers corrected.</param>
/// <param name="Quote">The words that state it.</param>
/// <param name="Sentence">The sentence around them.</param>
public sealed record GivenFigure(Figure Figure, string Quote, string Sentence);
