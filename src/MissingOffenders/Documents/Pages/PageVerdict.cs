using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Tells pages that hold no article: what a site shows instead of one, and lists of links to many.</summary>
/// <remarks>
/// Articles are written about logins, errors and registers, so no word decides. The page must be short, undated and unsigned, and say
/// nothing but what a site says of itself. In doubt it is an article, with a note.
/// </remarks>
static class PageVerdict
{
    /// <summary>Pages with more text in their body are articles, whatever they speak of.</summary>
    const int Short = 600;

    /// <summary>Many pages hold a form for readers who log in; one with less text beside it holds nothing else.</summary>
    const int Form = 150;

    const int LeastText = 60;

    /// <summary>Words beside a form are fewer.</summary>
    const int Sentence = 80;

    /// <summary>A shorter headline may be the name of a site or of a part of it.</summary>
    const int LeastHeadline = 20;

    const int ManyLinks = 20;

    /// <summary>Share of the body that notices of the site must have for the page to be one.</summary>
    const double MostOfIt = 0.8;

    static readonly string[] RobotWords = ["verify you are human", "verify you are a human", "checking your browser", "not a robot", "unusual traffic", "complete the captcha", "solve the captcha", "security check to access"];

    static readonly string[] ScriptWords = ["enable javascript", "javascript is disabled", "javascript is required", "requires javascript", "turn on javascript", "javascript disabled", "activate javascript"];

    static readonly string[] ConsentWords = ["cookies", "your privacy", "before you continue", "consent", "gdpr", "personal data", "privacy policy", "our partners"];

    /// <summary>Why the page holds no article, or null where it holds one; and what is to be said of a page in doubt, or null.</summary>
    public static (string? Reason, string? Doubt) Of(PageSigns page, IReadOnlyList<Piece> pieces)
    {
        var body = pieces.Where(p => p.InBody).ToList();
        var length = body.Sum(p => p.Text.Length);
        var headline = pieces.FirstOrDefault(p => p.Kind == BlockKind.Headline)?.Text ?? "";
        if (length < Short && Instead(page, headline, body, length) is { } reason)
        {
            return page.IsArticle || page.IsSigned ? (null, $"the page may be {reason}") : (reason, null);
        }

        return length < LeastText && pieces.All(p => p.Role != Role.Open || p.LinkShare > 0.5 || p.Text.Length < LeastText) ? Bare(page, headline)
            : IsListOfLinks(page, pieces, length) ? ("a list of links to articles, not an article", null)
            : (null, null);
    }

    static string? Instead(PageSigns page, string headline, List<Piece> body, int length) =>
        StatusTitle.Error.Is(page.Title, headline) ? $"an error page: {$"{page.Title} {headline}".Trim()}"
        : StatusTitle.Robot.Is(page.Title, headline) || IsMade(body, length, RobotWords, 1) ? "a page that asks whether the reader is a robot"
        : IsMade(body, length, ScriptWords, 1) ? "a page that shows nothing without JavaScript"
        : page.HasPassword && (StatusTitle.Login.Is(page.Title, headline) || (length < Form && headline.Length == 0 && body.TrueForAll(p => p.Text.Length < Sentence))) ? "a login page"
        : IsMade(body, length, ConsentWords, 2) ? "a page that asks for consent"
        : null;

    /// <summary>Whether the body is made of pieces that hold one of the words, and the whole of it holds several different ones.</summary>
    static bool IsMade(List<Piece> body, int length, string[] words, int different)
    {
        var notices = body.FindAll(p => Array.Exists(words, w => Has(p, w)));
        return length > 0 && notices.Sum(p => p.Text.Length) >= length * MostOfIt && words.Count(w => notices.Exists(p => Has(p, w))) >= different;
    }

    /// <summary>A page of an article may show no more than its headline.</summary>
    static (string? Reason, string? Doubt) Bare(PageSigns page, string headline) =>
        headline.Length >= LeastHeadline && (page.IsSigned || page.IsArticle) ? (null, "the page shows next to nothing beside its headline") : ("the page holds next to no text", null);

    /// <summary>Front pages: many linked headings, and hardly a paragraph that is not a teaser.</summary>
    static bool IsListOfLinks(PageSigns page, IReadOnlyList<Piece> pieces, int length)
    {
        if (page.IsArticle || (page.IsSigned && OpensWithProse(pieces)))
        {
            return false;
        }

        var prose = pieces.Where(p => p.InBody && p.Text.Length > 120 && p.LinkShare < 0.2).Sum(p => p.Text.Length);
        return prose < Short && length < 4 * Short && LinksIn(pieces, Stretch.Of(pieces)?.Main) >= ManyLinks;
    }

    /// <summary>Whether a paragraph of the body follows the headline before any link to another article does.</summary>
    static bool OpensWithProse(IReadOnlyList<Piece> pieces) =>
        pieces.SkipWhile(p => p.Kind != BlockKind.Headline).Skip(1).FirstOrDefault(p => p.Role is Role.Open or Role.Teaser && p.Text.Length >= LeastText) is { InBody: true, LinkShare: < 0.2 };

    /// <summary>Links to articles that stand where the article would stand.</summary>
    static int LinksIn(IReadOnlyList<Piece> pieces, Frame? main) =>
        pieces.Count(p => p.Role is Role.Open or Role.Teaser && p.LinkShare > 0.67 && p.Text.Length > 25 && (main is null || p.Frame.IsWithin(main)));

    static bool Has(Piece piece, string words) => piece.Text.Contains(words, StringComparison.OrdinalIgnoreCase);
}
