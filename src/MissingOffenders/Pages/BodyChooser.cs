using MissingOffenders.Articles;

namespace MissingOffenders.Pages;

/// <summary>Decides which pieces of a page are the body of the article.</summary>
static class BodyChooser
{
    public static void Choose(IReadOnlyList<Piece> pieces)
    {
        foreach (var piece in pieces)
        {
            piece.InBody = piece.IsKept && piece.Role == Role.Open && piece.Kind is not (BlockKind.Caption or BlockKind.Dateline);
        }
    }
}
