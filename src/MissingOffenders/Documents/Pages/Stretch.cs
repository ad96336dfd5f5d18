using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Where on the page the reader found the article.</summary>
/// <param name="Main">The innermost frame that holds most of what it kept.</param>
/// <param name="First">Index of the first piece that it kept there.</param>
/// <param name="Last">Index of the last one.</param>
sealed record Stretch(Frame Main, int First, int Last)
{
    /// <summary>Share of the kept characters that the frame must hold. Not all: a stray line elsewhere must not widen it to the whole page.</summary>
    const double Most = 0.85;

    /// <summary>The stretch, or null where the reader kept nothing.</summary>
    public static Stretch? Of(IReadOnlyList<Piece> pieces)
    {
        Dictionary<Frame, int> kept = new(ReferenceEqualityComparer.Instance);
        var total = 0;
        foreach (var piece in pieces.Where(p => p.IsKept && p.Role == Role.Open))
        {
            total += piece.Text.Length;
            foreach (var frame in piece.Frame.Outwards())
            {
                kept[frame] = kept.GetValueOrDefault(frame) + piece.Text.Length;
            }
        }

        var main = kept.Where(k => k.Value >= total * Most).OrderByDescending(k => k.Key.Depth).Select(k => k.Key).FirstOrDefault();
        if (main is null)
        {
            return null;
        }

        var inside = Enumerable.Range(0, pieces.Count).Where(i => pieces[i].IsKept && pieces[i].Role == Role.Open && pieces[i].Frame.IsWithin(main)).ToList();
        return new(main, inside[0], inside[^1]);
    }
}
