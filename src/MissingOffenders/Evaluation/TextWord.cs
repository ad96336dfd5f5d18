using MissingOffenders.Text;

namespace MissingOffenders.Evaluation;

/// <summary>A word or number of an article or of a gold entry.</summary>
readonly record struct TextWord(string Text, Span Span);
