using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;
using MissingOffenders.Documents.Pages.Told;

namespace MissingOffenders.Documents.Pages;

/// <summary>Finds a body where the reader found next to none, or less than half of what the page itself sets apart as one.</summary>
static class Fallbacks
{
    /// <summary>A body of fewer characters is thin.</summary>
    const int Thin = 150;

    const int LongParagraph = 80;

    /// <summary>A body of which there is so many times more elsewhere is only a part of it.</summary>
    const int Richer = 2;

    /// <summary>Characters by which a text is known to be the same.</summary>
    const int Known = 40;

    /// <summary>Chooses a body, if need be another than what the reader found, and names the way of reading that gave it.</summary>
    public static string Choose(List<Piece> pieces, IReadOnlyList<ToldText> told)
    {
        var stage = ByFrame(pieces) ? "frame" : "reader";
        var length = LengthOf(pieces);
        if (told.FirstOrDefault(t => IsBetter(t, length, pieces)) is { } other)
        {
            Replace(pieces, other);
            return other.Stage;
        }

        if (length >= Thin)
        {
            return stage;
        }

        return TakeIfMore(pieces, length, p => p.Role == Role.Open && IsText(p) && p.Text.Length >= LongParagraph && p.LinkShare < 0.3) ? "paragraphs"
            : LengthOf(pieces) is > 0 and var some && some * 2 > Thin ? stage
            : TakeIfMore(pieces, length, p => p.Role is Role.Open && IsText(p)) ? "everything"
            : stage;
    }

    /// <summary>A shorter body may be an excerpt of what the page's scripts put into its place.</summary>
    const int Excerpt = 500;

    /// <summary>Takes the text of the longest article or main part, where the reader kept less than half of it.</summary>
    static bool ByFrame(List<Piece> pieces)
    {
        var prose = pieces.Where(IsProse).ToList();
        var lists = pieces.SelectMany(HoldersOfArticles).GroupBy(h => h.Holder.Element, ReferenceEqualityComparer.Instance).Where(g => g.Select(h => h.Article.Element).Distinct(ReferenceEqualityComparer.Instance).Skip(1).Any())
            .Select(g => g.Key).ToHashSet(ReferenceEqualityComparer.Instance);
        var best = prose.SelectMany(p => p.Frame.Outwards().Where(f => IsOfArticle(f) && !lists.Contains(f.Element)).Select(f => (Frame: f, p.Text.Length))).GroupBy(f => f.Frame.Element, ReferenceEqualityComparer.Instance)
            .Select(g => (g.First().Frame, Length: g.Sum(f => f.Length))).OrderByDescending(f => f.Length).ThenByDescending(f => f.Frame.Depth).FirstOrDefault();
        return best.Frame is not null && best.Length >= Thin && best.Length > prose.Where(p => p.InBody).Sum(p => p.Text.Length) * Richer
            && TakeIfMore(pieces, LengthOf(pieces), p => p.Role == Role.Open && IsText(p) && !p.Repeats && p.Frame.IsWithin(best.Frame));
    }

    /// <summary>Main parts and articles that hold other articles are lists of them.</summary>
    static IEnumerable<(Frame Holder, Frame Article)> HoldersOfArticles(Piece piece)
    {
        var frames = piece.Frame.Outwards().Where(IsOfArticle).ToList();
        return frames.Count < 2 ? [] : Enumerable.Range(1, frames.Count - 1).Where(i => frames[i - 1].Element.LocalName == "article").Select(i => (frames[i], frames[i - 1]));
    }

    static bool IsOfArticle(Frame frame) =>
        frame.Element.LocalName is "article" or "main" || frame.Element.GetAttribute("role") is "main" or "article" || frame.Element.GetAttribute("itemprop") == "articleBody";

    static bool IsBetter(ToldText told, int length, IReadOnlyList<Piece> pieces) =>
        told.Length >= Thin && (length < Thin || (told.Length > length * Richer && (told.IsSure || (length < Excerpt && Holds(told, pieces)))));

    /// <summary>Whether it holds what the page shows: then it is the same article, and whole.</summary>
    static bool Holds(ToldText told, IReadOnlyList<Piece> pieces) =>
        pieces.FirstOrDefault(p => p.InBody && p.Text.Length >= LongParagraph) is { Text: var shown } && told.Paragraphs.Any(p => p.Contains(shown[..Known], StringComparison.Ordinal));

    static bool IsProse(Piece piece) => piece.Role == Role.Open && IsText(piece) && piece.Text.Length >= LongParagraph && piece.LinkShare < 0.3 && !BreaksOff(piece.Text);

    // the beginning of another article
    static bool BreaksOff(string text) => text.EndsWith("...", StringComparison.Ordinal) || text[^1] == '…' || text.EndsWith("[…]", StringComparison.Ordinal) || text.EndsWith("[...]", StringComparison.Ordinal);

    static bool IsText(Piece piece) => piece.Kind is not (BlockKind.Headline or BlockKind.Caption or BlockKind.Dateline or BlockKind.Boilerplate or BlockKind.Teaser) && !BodyChooser.LeadsElsewhere(piece);

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
    static void Replace(List<Piece> pieces, ToldText told)
    {
        var all = told.Paragraphs.ToHashSet(StringComparer.Ordinal);
        var at = Math.Max(0, pieces.FindIndex(p => p.InBody) is >= 0 and var first ? first : pieces.FindIndex(p => p.Kind == BlockKind.Headline) + 1);
        var frame = pieces.Count > 0 ? pieces[Math.Min(at, pieces.Count - 1)].Frame : null;
        foreach (var piece in pieces)
        {
            piece.Role = piece.InBody || (all.Contains(piece.Text) && piece.Kind != BlockKind.Headline) ? Role.Hidden : piece.Role;
            piece.InBody = false;
        }

        pieces.InsertRange(at, told.Paragraphs.Select(p => new Piece(p, frame!, BlockKind.Paragraph) { InBody = true, FoundBy = "page." + told.Stage }));
    }
}
