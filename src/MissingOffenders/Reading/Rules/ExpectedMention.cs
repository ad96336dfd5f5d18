using MissingOffenders.Text;

namespace MissingOffenders.Reading.Rules;

/// <summary>Words of an example that its rule must find.</summary>
/// <param name="Span">Where they stand in the example's text.</param>
/// <param name="Value">What they must mean, or null for anything.</param>
readonly record struct ExpectedMention(Span Span, string? Value);
