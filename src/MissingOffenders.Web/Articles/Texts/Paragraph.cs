namespace MissingOffenders.Web.Articles.Texts;

/// <summary>A line of an article.</summary>
/// <param name="Start">Where it begins in the article, in UTF-16 units.</param>
/// <param name="Kind">What it is, in the words of the case: <c>headline</c>, <c>paragraph</c>, <c>list-item</c>, <c>boilerplate</c> ...</param>
/// <param name="Segments">Its text, cut where marks begin and end.</param>
public sealed record Paragraph(int Start, string Kind, IReadOnlyList<Segment> Segments);
