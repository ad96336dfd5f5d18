namespace MissingOffenders.Web.Articles.Texts;

/// <summary>A run of text that is shown in one way.</summary>
/// <param name="Start">Where it begins in the article, in UTF-16 units.</param>
/// <param name="Text">Its characters.</param>
/// <param name="Mark">The strongest mark on it, or null.</param>
public sealed record Segment(int Start, string Text, Mark? Mark);
