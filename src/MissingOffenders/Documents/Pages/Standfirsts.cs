using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Elements;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Takes the lines between headline and body that sum the article up, or open it, into the body.</summary>
static class Standfirsts
{
    const int Shortest = 30;

    /// <summary>More text than this above the body is something else.</summary>
    const int Most = 3;

    public static void Take(IReadOnlyList<Piece> pieces)
    {
        var first = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => pieces[i].InBody, -1);
        var headline = Enumerable.Range(0, pieces.Count).FirstOrDefault(i => pieces[i].Kind == BlockKind.Headline, -1);
        if (headline < 0 || first <= headline)
        {
            return;
        }

        var found = Enumerable.Range(headline + 1, first - headline - 1).Select(i => pieces[i]).Where(IsStandfirst).DistinctBy(p => p.Text, StringComparer.Ordinal).Where(p => !pieces[first].Text.Contains(p.Text, StringComparison.Ordinal)).ToList();
        foreach (var piece in found.Count <= Most ? found : [])
        {
            piece.InBody = true;
        }
    }

    static bool IsStandfirst(Piece piece) =>
        piece.Role == Role.Open && !piece.Repeats && piece.Region == Region.Body && piece.LinkShare < 0.3 && piece.Text.Length >= Shortest
        && (piece.Kind is BlockKind.Paragraph or BlockKind.Quotation && IsWhole(piece.Text)
            || (piece.Kind is BlockKind.Paragraph or BlockKind.Heading && Names.Of(piece.Frame.Element).Any(n => PartNames.Has(PartNames.Standfirst, n))));

    static bool IsWhole(string text) => text.AsSpan().TrimEnd("”’\"')»") is [.., '.' or '!' or '?'];
}
