using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Says of the pieces what their words show, where their markup does not.</summary>
static class Labels
{
    public static void Put(IReadOnlyList<Piece> pieces, IHtmlDocument page, string? title)
    {
        PageHeadline.Label(pieces, page, title);
        foreach (var piece in pieces.Where(p => p.Role == Role.Open))
        {
            var (kind, rule) = piece.Kind is BlockKind.Headline ? (piece.Kind, piece.FoundBy)
                : Notices.IsFurniture(piece) ? (BlockKind.Boilerplate, "page.notice")
                : Notices.IsTeaser(piece) ? (BlockKind.Teaser, "page.teaser")
                : CreditLines.Is(piece) ? (BlockKind.Dateline, "page.dateline")
                : (piece.Kind, piece.FoundBy);
            (piece.Kind, piece.FoundBy) = (kind, rule);
        }
    }
}
