using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Decides which pieces of a page are the body of the article.</summary>
static class BodyChooser
{
    /// <summary>Pieces with a greater share of links lead elsewhere.</summary>
    const double MostLinks = 0.67;

    /// <summary>Items of lists are short: a name that is a link leaves few other words.</summary>
    const double MostLinksOfItem = 0.85;

    const int Prose = 80;

    const int LeastOfList = 3;

    const int LeastWordsOfSentence = 7;

    /// <summary>Takes what the reader kept, what stands between, and what goes on in the same frame.</summary>
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

        HashSet<Frame> holders = new(pieces.Where(p => p.InBody && IsProse(p)).Select(p => p.Frame.Parent!), ReferenceEqualityComparer.Instance);
        foreach (var piece in pieces.Where(p => !p.InBody && p.Frame.Parent is { } parent && holders.Contains(parent)))
        {
            piece.InBody = Belongs(piece, stretch.Main);
        }

        TakeLinkedHeadings(pieces, stretch);
        DropLooseHeadings(pieces);
    }

    static bool Belongs(Piece piece, Frame main) =>
        piece.Role == Role.Open && piece.Kind is not (BlockKind.Headline or BlockKind.Caption or BlockKind.Dateline or BlockKind.Teaser or BlockKind.Boilerplate)
        && !piece.Repeats && !LeadsElsewhere(piece) && piece.Frame.IsWithin(main);

    /// <summary>
    /// Whether a piece is there for its link. A row or an item that counts beside the link does not; nor does a whole sentence, or
    /// several: links that lead to other articles are their headlines, and end without a full stop.
    /// </summary>
    public static bool LeadsElsewhere(Piece piece) =>
        piece.LinkShare >= (piece.Kind == BlockKind.ListItem ? MostLinksOfItem : MostLinks)
        && !(piece.Kind is BlockKind.ListItem or BlockKind.TableRow && piece.TellsBesideLinks)
        && !(piece.Kind == BlockKind.TableRow && piece.Text.Split('\t') is [_, .. var values] && values.Any(v => v.Any(char.IsAsciiDigit) && !v.Any(char.IsLetter)))
        && !(piece.Kind is BlockKind.Paragraph or BlockKind.Quotation && piece.Frame.Element.LocalName is "p" or "blockquote" && IsSentence(piece.Text));

    static bool IsSentence(string text) =>
        text.AsSpan().TrimEnd("”’\"')»") is [.., '.' or '!' or '?'] bare && !bare.EndsWith("...") && text.Count(c => c == ' ') + 1 >= LeastWordsOfSentence;

    static bool IsProse(Piece piece) => piece.Text.Length > Prose && piece.LinkShare < 0.3;

    /// <summary>
    /// Headings that are links, with a paragraph of the body right below each: the names of the things that a list of them speaks of.
    /// One alone is a teaser.
    /// </summary>
    static void TakeLinkedHeadings(IReadOnlyList<Piece> pieces, Stretch stretch)
    {
        var headings = Enumerable.Range(stretch.First, stretch.Last - stretch.First)
            .Where(i => pieces[i] is { Kind: BlockKind.Heading, Role: Role.Open, InBody: false, Repeats: false } && pieces[i].Frame.IsWithin(stretch.Main) && pieces[i + 1].InBody && IsProse(pieces[i + 1]))
            .ToList();
        foreach (var i in headings.Count >= LeastOfList ? headings : [])
        {
            pieces[i].InBody = true;
        }
    }

    /// <summary>A heading below which nothing of the body stands belongs to what was left out.</summary>
    static void DropLooseHeadings(IReadOnlyList<Piece> pieces)
    {
        for (var i = pieces.Count - 1; i >= 0 && (!pieces[i].InBody || pieces[i].Kind == BlockKind.Heading); i--)
        {
            pieces[i].InBody = false;
        }
    }
}
