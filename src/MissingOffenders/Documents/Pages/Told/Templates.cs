using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages.Told;

/// <summary>The text of an article that a page holds as a template, to put it into place by a script.</summary>
static class Templates
{
    const int LeastProse = 150;
    const int LongParagraph = 60;

    /// <summary>The paragraphs of the template with the most prose; none where there is none.</summary>
    public static IReadOnlyList<string> Of(IHtmlDocument page)
    {
        var written = page.Scripts.Where(s => s.Type is { } type && (type.Contains("template", StringComparison.OrdinalIgnoreCase) || type.Contains("handlebars", StringComparison.OrdinalIgnoreCase) || type.Equals("text/html", StringComparison.OrdinalIgnoreCase)))
            .Select(s => s.Text);
        var held = page.QuerySelectorAll("template").OfType<IHtmlTemplateElement>().Select(t => t.InnerHtml);
        return [.. written.Concat(held).Where(t => t?.Length > LeastProse).Select(t => ParagraphsOf(t!)).Where(p => Prose(p) >= LeastProse).OrderByDescending(Prose).FirstOrDefault() ?? []];
    }

    static IReadOnlyList<string> ParagraphsOf(string html) =>
        PageParser.Parse(html).Body is { } body ? [.. PieceCutter.Of(body).Pieces.Where(p => p.Role == Role.Open && !p.Text.Contains("{{", StringComparison.Ordinal) && p.LinkShare < 0.5).Select(p => p.Text)] : [];

    static int Prose(IReadOnlyList<string> paragraphs) => paragraphs.Where(p => p.Length >= LongParagraph).Sum(p => p.Length);
}
