using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Pages;

/// <summary>Finds a body where the reader found next to none.</summary>
static class Fallbacks
{
    /// <summary>A body of fewer characters is thin.</summary>
    const int Thin = 150;

    const int LongParagraph = 80;

    /// <summary>A text in the JSON-LD must be this many times longer to be taken for a body that is not thin, but short.</summary>
    const int Richer = 3;

    const int Short = 500;

    /// <summary>Chooses a body, if need be another than what the reader found, and names the way of reading that gave it.</summary>
    public static string Choose(List<Piece> pieces, IReadOnlyList<string> jsonLd)
    {
        var length = LengthOf(pieces);
        if (jsonLd.Sum(p => p.Length) is var told && told >= Thin && (length < Thin || (length < Short && told > length * Richer)))
        {
            Replace(pieces, jsonLd);
            return "json-ld";
        }

        if (length >= Thin)
        {
            return "reader";
        }

        return TakeIfMore(pieces, length, p => p.Role == Role.Open && IsText(p) && p.Text.Length >= LongParagraph && p.LinkShare < 0.3) ? "paragraphs"
            : LengthOf(pieces) is > 0 and var some && some * 2 > Thin ? "reader"
            : TakeIfMore(pieces, length, p => p.Role is Role.Open && IsText(p)) ? "everything"
            : "reader";
    }

    static bool IsText(Piece piece) => piece.Kind is not (BlockKind.Headline or BlockKind.Caption or BlockKind.Dateline or BlockKind.Boilerplate or BlockKind.Teaser) && piece.LinkShare < 0.67;

    static int LengthOf(IReadOnlyList<Piece> pieces) => pieces.Where(p => p.InBody).Sum(p => p.Text.Length);

    static bool TakeIfMore(List<Piece> pieces, int length, Predicate<Piece> isWanted)
    {
        var wanted = pieces.FindAll(isWanted);
        if (wanted.Sum(p => p.Text.Length) <= length)
        {
            return false;
        }

        foreach (var piece in pieces)
        {
            piece.InBody = isWanted(piece);
        }

        return true;
    }

    /// <summary>Puts the paragraphs where the body began, and takes out the pieces whose words they have.</summary>
    static void Replace(List<Piece> pieces, IReadOnlyList<string> paragraphs)
    {
        var all = string.Join('\n', paragraphs);
        var at = Math.Max(0, pieces.FindIndex(p => p.InBody) is >= 0 and var first ? first : pieces.FindIndex(p => p.Kind == BlockKind.Headline) + 1);
        var frame = pieces.Count > 0 ? pieces[Math.Min(at, pieces.Count - 1)].Frame : null;
        foreach (var piece in pieces)
        {
            piece.Role = piece.InBody || all.Contains(piece.Text, StringComparison.Ordinal) && piece.Kind != BlockKind.Headline ? Role.Hidden : piece.Role;
            piece.InBody = false;
        }

        pieces.InsertRange(at, paragraphs.Select(p => new Piece(p, frame!, BlockKind.Paragraph) { InBody = true, FoundBy = "page.json-ld" }));
    }
}
