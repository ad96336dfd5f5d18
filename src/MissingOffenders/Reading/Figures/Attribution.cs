using MissingOffenders.Text;

namespace MissingOffenders.Reading.Figures;

/// <summary>Who says so.</summary>
/// <param name="Name">The article's own name for the source.</param>
/// <param name="Type"><c>force</c>, <c>government</c>, <c>media</c>, <c>charity</c>, <c>politician</c>, <c>records</c>, <c>person</c>.</param>
/// <param name="Span">Where the name stands in the article's text.</param>
public sealed record Attribution(string Name, string Type, Span Span);
