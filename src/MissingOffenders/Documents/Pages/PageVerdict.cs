using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Pages;

/// <summary>Tells pages that hold no article: what a site shows instead of one, and lists of links to many.</summary>
/// <remarks>Words alone never decide: articles are written about logins and errors. The page must be short, or nearly all links.</remarks>
static class PageVerdict
{
    /// <summary>Pages with more text in their body are articles, whatever they speak of.</summary>
    const int Short = 600;

    /// <summary>Many pages hold a form for readers who log in; one with less text beside it holds nothing else.</summary>
    const int Form = 150;

    const int LeastText = 60;

    const int ManyLinks = 20;

    static readonly string[] ErrorTitles =
    [
        "404", "page not found", "not found", "page doesn't exist", "page does not exist", "page can't be found", "page cannot be found", "no longer available", "page unavailable", "access denied",
        "403", "forbidden", "500 internal", "internal server error", "bad gateway", "502", "503", "service unavailable", "gateway timeout", "504", "error occurred", "something went wrong", "server error",
        "site can't be reached", "problem loading page", "web page blocked", "error 4", "error 5", "oops", "we can't find", "page missing",
    ];

    static readonly string[] RobotWords =
    [
        "just a moment", "attention required", "are you a robot", "not a robot", "verify you are human", "verify you are a human", "checking your browser", "captcha", "pardon our interruption", "unusual traffic",
        "security check", "ddos protection",
    ];

    static readonly string[] ScriptWords = ["enable javascript", "javascript is disabled", "javascript is required", "requires javascript", "turn on javascript", "javascript disabled"];

    static readonly string[] ConsentWords = ["cookies", "your privacy", "we value your privacy", "before you continue", "consent", "gdpr", "personal data"];

    static readonly string[] LoginWords = ["log in", "login", "sign in", "signin", "log on", "sign up", "register"];

    /// <summary>Why the page holds no article, or null where it holds one.</summary>
    public static string? Of(PageSigns page, IReadOnlyList<Piece> pieces)
    {
        var length = pieces.Where(p => p.InBody).Sum(p => p.Text.Length);
        var title = $"{page.Title} {pieces.FirstOrDefault(p => p.Kind == BlockKind.Headline)?.Text}";
        var body = length < Short ? string.Join(' ', pieces.Where(p => p.InBody).Select(p => p.Text)) : "";
        if (length < Short && Instead(title, body, page.HasPassword) is { } reason)
        {
            return reason;
        }

        return length < LeastText && pieces.All(p => p.Role != Role.Open || p.LinkShare > 0.5 || p.Text.Length < LeastText) ? "the page holds next to no text"
            : IsListOfLinks(page, pieces, length) ? "a list of links to articles, not an article"
            : null;
    }

    static string? Instead(string title, string body, bool hasPassword) =>
        Has(title, ErrorTitles) ? $"an error page: {title.Trim()}"
        : Has(title, RobotWords) || Has(body, RobotWords) ? "a page that asks whether the reader is a robot"
        : Has(body, ScriptWords) || Has(title, ScriptWords) ? "a page that shows nothing without JavaScript"
        : Has(title, LoginWords) || (hasPassword && body.Length < Form) ? "a login page"
        : ConsentWords.Count(w => body.Contains(w, StringComparison.OrdinalIgnoreCase)) >= 2 ? "a page that asks for consent"
        : null;

    /// <summary>Front pages: many linked headings, and hardly a paragraph that is not a teaser.</summary>
    static bool IsListOfLinks(PageSigns page, IReadOnlyList<Piece> pieces, int length)
    {
        if (page.IsArticle)
        {
            return false;
        }

        var prose = pieces.Where(p => p.InBody && p.Text.Length > 120 && p.LinkShare < 0.2).Sum(p => p.Text.Length);
        return prose < Short && length < 4 * Short && LinksIn(pieces, Stretch.Of(pieces)?.Main) >= ManyLinks;
    }

    /// <summary>Links to articles that stand where the article would stand.</summary>
    static int LinksIn(IReadOnlyList<Piece> pieces, Frame? main) =>
        pieces.Count(p => p.Role is Role.Open or Role.Teaser && p.LinkShare > 0.67 && p.Text.Length > 25 && (main is null || p.Frame.IsWithin(main)));

    static bool Has(string text, string[] phrases) => Array.Exists(phrases, p => text.Contains(p, StringComparison.OrdinalIgnoreCase));
}
