using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages;

/// <summary>Finds the headline among the pieces, and what repeats it.</summary>
static class PageHeadline
{
    const int Shortest = 12;

    /// <summary>Labels the headline: the heading that the page's own title repeats, else the first of the highest rank.</summary>
    public static void Label(IReadOnlyList<Piece> pieces, IHtmlDocument page, string? title)
    {
        List<string> known = [.. new[] { title, page.QuerySelector("meta[property='og:title']")?.GetAttribute("content"), page.Title }.OfType<string>().Select(Plain).Where(t => t.Length >= Shortest)];
        var shown = pieces.Where(p => p.Role == Role.Open && p.Kind == BlockKind.Heading).ToList();
        var headline = shown.Find(p => known.Exists(t => Same(Plain(p.Text), t))) ?? shown.Find(p => p.Frame.Element.LocalName == "h1");
        if (headline is not null)
        {
            headline.Kind = BlockKind.Headline;
            headline.FoundBy = "page.headline";
        }

        foreach (var piece in pieces)
        {
            var text = Plain(piece.Text);
            if (!ReferenceEquals(piece, headline) && text.Length >= Shortest && (known.Exists(t => t.StartsWith(text, StringComparison.Ordinal)) || (headline is not null && text == Plain(headline.Text))))
            {
                piece.Repeats = true;
            }
        }
    }

    /// <summary>Titles of pages go on with the name of the site, and headings may be the shorter or the longer of two.</summary>
    static bool Same(string heading, string title) =>
        heading.Length >= Shortest && (title.StartsWith(heading, StringComparison.Ordinal) || heading.StartsWith(title, StringComparison.Ordinal));

    static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
