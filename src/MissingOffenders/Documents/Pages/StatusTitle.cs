using System.Collections.Frozen;

namespace MissingOffenders.Documents.Pages;

/// <summary>Titles that speak of the page itself and of nothing else: <c>404 - Page not found</c>, <c>Just a moment...</c>, <c>Log in</c>.</summary>
/// <param name="phrases">What such a title says.</param>
/// <param name="words">All words that may stand beside it. With any other word the title is that of an article.</param>
sealed class StatusTitle(string phrases, string words)
{
    static readonly string[] Borders = [" - ", " – ", " — ", "|", "·", "•", "»", "«", " / ", "::", "~"];

    readonly string[] phrases = phrases.Split('|');
    readonly FrozenSet<string> known = string.Join(' ', phrases.Split('|')).Split(' ').Concat(words.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What a server says instead of a page.</summary>
    public static StatusTitle Error { get; } = new(
        "404|403|410|500|502|503|504|not found|page doesn't exist|page does not exist|can't be found|cannot be found|could not be found|couldn't be found|can't find|cannot find|couldn't find|no longer available|"
        + "page unavailable|currently unavailable|temporarily unavailable|access denied|access forbidden|forbidden|internal server error|server error|bad gateway|service unavailable|gateway timeout|gateway time-out|"
        + "error occurred|something went wrong|can't be reached|problem loading page|page blocked|page missing|missing page|oops|page gone|seite nicht gefunden|página no encontrada|page introuvable|page non trouvée|pagina non trovata|"
        + "página não encontrada|pagina niet gevonden|sidan hittades inte|siden blev ikke fundet|страница не найдена",
        "error errors page pages the this that a an is was were are you you're your we we're it it's for to of on in at by has have been be looking requested request url address site website web link http status code sorry "
        + "uh oh whoops ooops no not may does did do exist exists existing longer here content article story item file nothing yet permission permissions moved removed deleted gone broken maintenance temporary temporarily time out "
        + "unexpected unknown application general nginx apache iis server 401 400 1");

    /// <summary>What stands before pages that a robot shall not read.</summary>
    public static StatusTitle Robot { get; } = new(
        "just a moment|attention required|are you a robot|not a robot|verify you are human|verify you are a human|verify that you are human|human verification|checking your browser|pardon our interruption|unusual traffic|"
        + "security check|ddos protection|bot verification|captcha|one more step|access to this page has been denied",
        "please wait cloudflare by complete the to continue a an is required your before accessing site website you from network computer verification enter");

    /// <summary>What stands above a form for a password.</summary>
    public static StatusTitle Login { get; } = new(
        "log in|login|sign in|signin|log on|sign up|register|registration|create account|create an account|my account|forgot password|forgotten password|reset password",
        "or and to your account an a please user users member members subscriber subscribers reader readers here now page form with password the for free already have welcome back");

    /// <summary>Whether the title of a window is such, or a part of it between the marks that set off the name of the site.</summary>
    /// <param name="title">The title.</param>
    /// <param name="headline">What the page itself shows as its headline, or empty: where that is neither such nor the name of the site, the page is about something.</param>
    public bool Is(string title, string headline)
    {
        var parts = title.Split(Borders, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return IsAlone(headline) || (parts.Any(p => IsAlone(p) || IsAlone(p[(p.LastIndexOf(':') + 1)..])) && (headline.Length == 0 || parts.Contains(headline, StringComparer.OrdinalIgnoreCase)));
    }

    bool IsAlone(string part)
    {
        var plain = part.Replace('’', '\'').ToLowerInvariant();
        var said = plain.Split([' ', ',', '.', '!', '?', '"', '“', '”', '[', ']', '…', '\u00A0', '#', '(', ')', ':'], StringSplitOptions.RemoveEmptyEntries);
        return said.Length > 0 && Array.TrueForAll(said, known.Contains)
            && $" {string.Join(' ', said)} " is var spaced && Array.Exists(phrases, p => spaced.Contains($" {p} ", StringComparison.Ordinal));
    }
}
