namespace MissingOffenders.Web.Texts;

/// <summary>A line of an article.</summary>
/// <param name="Start">Where it begins in the article, in UTF-16 units.</param>
/// <param name="IsTitle">Whether it is the title.</param>
/// <param name="Segments">Its text, cut where marks begin and end.</param>
sealed record Paragraph(int Start, bool IsTitle, IReadOnlyList<Segment> Segments);
