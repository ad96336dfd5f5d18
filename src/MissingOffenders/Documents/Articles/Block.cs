using MissingOffenders.Text;

namespace MissingOffenders.Documents.Articles;

/// <summary>A headline, a paragraph, a list item or another unit of layout.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands in the article's text, without surrounding white space.</param>
/// <param name="FoundBy">Id of the rule that labelled it.</param>
public sealed record Block(BlockKind Kind, Span Span, string FoundBy)
{
    /// <summary>Which part of the page it belongs to.</summary>
    public Region Region { get; init; }

    /// <summary>Whether figures are taken from it.</summary>
    public bool IsRead => Kind is not (BlockKind.Teaser or BlockKind.Boilerplate);

    /// <summary>Whether its figures rank below equal ones of the body.</summary>
    public bool RanksBelowBody => Kind is BlockKind.Headline or BlockKind.Caption || Region == Region.Box;
}
