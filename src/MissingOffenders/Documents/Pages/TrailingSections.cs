using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;
using MissingOffenders.Documents.Pages.Signals;

namespace MissingOffenders.Documents.Pages;

/// <summary>Takes out of the body what follows an article on its page: a short line says what it is, and links, notices or excerpts follow.</summary>
/// <param name="words">The lines.</param>
sealed class TrailingSections(PageWords words)
{
    const int LongestHeading = 60;

    /// <summary>What stands above the line must be the greater part of the body.</summary>
    const double LeastAbove = 0.4;

    /// <summary>A section with more text than this share of the body is a part of the article, whatever it is called.</summary>
    const double MostOfBody = 0.4;

    const int LongParagraph = 200;

    const int LeastProse = 80;

    public void Drop(IReadOnlyList<Piece> pieces)
    {
        // the line itself may be known already to be none of the text
        var shown = pieces.SkipWhile(p => !p.InBody).Where(p => p.InBody || (p.Role == Role.Open && p.Kind is BlockKind.Heading or BlockKind.Boilerplate or BlockKind.Teaser)).ToList();
        var total = shown.Where(p => p.InBody).Sum(p => p.Text.Length);
        var above = 0;
        for (var i = 0; i < shown.Count; i++)
        {
            if (above >= total * LeastAbove && IsHeading(shown[i]))
            {
                var section = shown.GetRange(i, EndOf(shown, i) - i).FindAll(p => p.InBody);
                if (section.Sum(p => p.Text.Length) <= total * MostOfBody && section.Count(p => p.Text.Length > LongParagraph && p.LinkShare < 0.2) <= 1)
                {
                    section.ForEach(Leave);
                    i = EndOf(shown, i) - 1;
                    continue;
                }
            }

            above += shown[i].InBody ? shown[i].Text.Length : 0;
        }

        TrimEnd(shown.FindAll(p => p.InBody));
    }

    /// <summary>Lines of the page that stand alone at the end.</summary>
    static void TrimEnd(List<Piece> body)
    {
        for (var i = body.Count - 1; i > 0 && (!body[i].InBody || Notices.IsClosing(body[i])); i--)
        {
            if (body[i].InBody)
            {
                Leave(body[i]);
            }
        }
    }

    /// <summary>
    /// Index after the section. A heading opens one that goes on to the next heading of its rank which says something else, within the
    /// frame around it; any other line speaks of what follows up to the next paragraph: texts go on below boxes.
    /// </summary>
    int EndOf(List<Piece> body, int start)
    {
        var box = body[start].Frame.Parent;
        var isHeading = body[start].Kind == BlockKind.Heading;
        var end = start + 1;
        while (end < body.Count && !(isHeading ? Closes(body[start], body[end]) : IsProse(body[end]) && (box is null || !IsBox(body, start, box) || !body[end].Frame.IsWithin(box))))
        {
            end++;
        }

        return end;
    }

    bool Closes(Piece heading, Piece next) =>
        (IsProse(next) && heading.Frame.Parent is { } box && !next.Frame.IsWithin(box))
        || (next.Kind == BlockKind.Heading && string.CompareOrdinal(next.Frame.Element.LocalName, heading.Frame.Element.LocalName) <= 0 && !IsHeading(next) && next.LinkShare < 0.5);

    /// <summary>Whether a frame holds none of the text above.</summary>
    static bool IsBox(List<Piece> body, int start, Frame box) => !body.Take(start).Any(p => IsProse(p) && p.Frame.IsWithin(box));

    static bool IsProse(Piece piece) => piece.InBody && piece.Text.Length > LeastProse && piece.LinkShare < 0.2;

    bool IsHeading(Piece piece)
    {
        if (piece.Text.Length > LongestHeading || piece.Kind is BlockKind.TableRow || (piece.Kind == BlockKind.ListItem && piece.LinkShare < 0.5))
        {
            return false;
        }

        var folded = PageWords.Fold(piece.Text);
        return words.Endings.Contains(folded)
            || (IsTitle(piece) && Enumerable.Range(1, folded.Count(c => c == ' ') + 1).Any(n => words.Endings.Contains(Opening(folded, n) + "*")));
    }

    /// <summary>Only a heading, or a line that calls something, may go on: "more from" opens sentences, too.</summary>
    static bool IsTitle(Piece piece) => piece.Kind == BlockKind.Heading || piece.Text[^1] is ':' or '…' || (piece.Text[^1] is not ('.' or '!' or '?' or '"' or '”') && piece.Text.Count(c => c == ' ') < 6);

    /// <summary>The first words.</summary>
    static string Opening(string folded, int count) => string.Join(' ', folded.Split(' ').Take(count));

    static void Leave(Piece piece)
    {
        piece.InBody = false;
        piece.Kind = BlockKind.Boilerplate;
        piece.FoundBy = "page.trailing";
    }
}
