using MissingOffenders.Articles;

namespace MissingOffenders.Pages;

/// <summary>Decides which pieces of a page are the body of the article.</summary>
static class BodyChooser
{
    /// <summary>Pieces with a greater share of links lead elsewhere.</summary>
    const double MostLinks = 0.67;

    const int LongestLead = 3;

    /// <summary>Takes what the reader kept, and what stands between.</summary>
    public static void Choose(IReadOnlyList<Piece> pieces)
    {
        if (Stretch.Of(pieces) is not { } stretch)
        {
            return;
        }

        for (var i = stretch.First; i <= stretch.Last; i++)
        {
            pieces[i].InBody = Belongs(pieces[i], stretch.Main);
        }

        for (var i = stretch.Last + 1; i < pieces.Count && Belongs(pieces[i], stretch.Main) && IsProse(pieces[i]); i++)
        {
            pieces[i].InBody = true;
        }
    }

    static bool Belongs(Piece piece, Frame main) =>
        piece.Role == Role.Open && piece.Kind is not (BlockKind.Headline or BlockKind.Caption or BlockKind.Dateline)
        && piece.LinkShare < MostLinks && piece.Frame.IsWithin(main);

    static bool IsProse(Piece piece) => piece.Text.Length > 80 && piece.LinkShare < 0.3;
}
