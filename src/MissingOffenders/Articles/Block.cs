using MissingOffenders.Text;

namespace MissingOffenders.Articles;

/// <summary>A headline, a paragraph, a list item or another unit of layout.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the article's text, without surrounding white space.</param>
/// <param name="FoundBy">Id of the rule that labelled it.</param>
public sealed record Block(BlockKind Kind, Span Span, string FoundBy);
