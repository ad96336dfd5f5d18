using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Decides what else of a page is written, behind the body: what belongs to the article without being its text.</summary>
static class BesideChooser
{
    /// <summary>Number of pieces around the article in which its dateline, its pictures and its notes may stand.</summary>
    const int Around = 12;

    /// <summary>More teasers and labels than this tell nothing.</summary>
    const int MostOthers = 25;

    const int Standfirst = 30;

    public static void Choose(IReadOnlyList<Piece> pieces)
    {
        var body = Enumerable.Range(0, pieces.Count).Where(i => pieces[i].InBody).ToList();
        var headline = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => pieces[i].Kind == BlockKind.Headline, body.Count == 0 ? -1 : body[0]);
        if (headline < 0)
        {
            return;
        }

        body = body.Count == 0 ? [headline] : body;
        var (first, last) = (Math.Max(0, Math.Min(headline, body[0]) - Around), Math.Min(pieces.Count - 1, body[^1] + Around));
        var others = 0;
        for (var i = first; i <= last; i++)
        {
            var piece = pieces[i];
            Settle(piece);
            piece.IsBeside = !piece.InBody && piece.Role is not (Role.Comments or Role.Hidden)
                && (BelongsToArticle(piece) || IsStandfirst(piece, i, headline, body[0])
                    || (piece.Kind is BlockKind.Teaser or BlockKind.Boilerplate && i > headline && i < body[^1] && ++others <= MostOthers));
        }
    }

    /// <summary>What is no part of the article by its role shall not be read by its kind.</summary>
    static void Settle(Piece piece)
    {
        if (!piece.InBody && piece.Kind != BlockKind.Headline)
        {
            piece.Kind = piece.Role == Role.Furniture || piece.Repeats ? BlockKind.Boilerplate
                : piece.Role == Role.Teaser || (BodyChooser.LeadsElsewhere(piece) && piece.Kind is not (BlockKind.Dateline or BlockKind.Caption or BlockKind.Boilerplate)) ? BlockKind.Teaser
                : piece.Kind;
        }
    }

    static bool BelongsToArticle(Piece piece) =>
        piece.Kind == BlockKind.Headline
        || (piece.Kind is not (BlockKind.Teaser or BlockKind.Boilerplate) && (piece.Kind is BlockKind.Caption or BlockKind.Dateline || piece.Region != Region.Body));

    static bool IsStandfirst(Piece piece, int at, int headline, int body) =>
        piece.Role == Role.Open && piece.Kind is BlockKind.Paragraph or BlockKind.Heading or BlockKind.ListItem or BlockKind.Quotation
        && at > headline && at < body && piece.Text.Length >= Standfirst;
}
