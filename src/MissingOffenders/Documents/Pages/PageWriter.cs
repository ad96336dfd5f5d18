using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Writes the pieces of a page as a text with labelled blocks: the body first, then what stands beside it.</summary>
static class PageWriter
{
    public static Document Write(IReadOnlyList<Piece> pieces)
    {
        StringBuilder text = new();
        Dictionary<Piece, Block> blocks = new(ReferenceEqualityComparer.Instance);
        Append(text, blocks, pieces.Where(p => p.InBody));
        var length = text.Length;
        Append(text, blocks, pieces.Where(p => p.IsBeside));
        return new(text.ToString()) { BodyLength = length, Blocks = [.. pieces.Where(blocks.ContainsKey).Select(p => blocks[p])] };
    }

    static void Append(StringBuilder text, Dictionary<Piece, Block> blocks, IEnumerable<Piece> pieces)
    {
        Piece? last = null;
        foreach (var piece in pieces)
        {
            text.Append(text.Length == 0 ? "" : Follows(last, piece) ? "\n" : "\n\n");
            blocks.Add(piece, new(piece.Kind, new(text.Length, text.Length + piece.Text.Length), piece.FoundBy) { Region = piece.Region });
            text.Append(piece.Text);
            last = piece;
        }
    }

    /// <summary>Whether a piece stands right below the last one, as rows of a table and items of a list do.</summary>
    static bool Follows(Piece? last, Piece piece) =>
        last is not null && (piece.IsContinuation || (piece.Kind == last.Kind && piece.Kind is BlockKind.TableRow or BlockKind.ListItem));
}
