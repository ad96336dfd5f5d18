using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions.Timexes;

/// <summary>A time expression as TIMEX3 has it.</summary>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="Type"><c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Value">TIMEX3's value, with times told from others completed: <c>2015-03-10TMO</c>, <c>P3Y</c>, <c>PRESENT_REF</c>.</param>
/// <param name="Mod">TIMEX3's modifier, or null.</param>
/// <param name="Source">The mention that it was made of.</param>
public sealed record TimexAnnotation(Span Span, string Type, string Value, string? Mod, Mention Source);
