using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Pages.Pieces;

namespace MissingOffenders.Documents.Pages.Told;

/// <summary>A text of the article that a page carries for programs, beside what it shows.</summary>
/// <param name="Stage">The way of reading that found it.</param>
/// <param name="Paragraphs">The text.</param>
/// <param name="IsSure">Whether the page itself says that it is the body of the article.</param>
sealed record ToldText(string Stage, IReadOnlyList<string> Paragraphs, bool IsSure)
{
    public int Length { get; } = Paragraphs.Sum(p => p.Length);

    /// <summary>All that the page carries, that which is surest first.</summary>
    public static IReadOnlyList<ToldText> Of(IHtmlDocument page) =>
        [new("json-ld", JsonLdBody.Of(page), IsSure: true), new("page-json", PageJson.Of(page), IsSure: false), new("template", Templates.Of(page), IsSure: false)];

    /// <summary>The paragraphs of a text that may be marked up.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        if (!text.Contains("</", StringComparison.Ordinal) && !text.Contains("&lt;", StringComparison.Ordinal) && !text.Contains("&#", StringComparison.Ordinal) && !text.Contains("&amp;", StringComparison.Ordinal))
        {
            return text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        }

        var page = PageParser.Parse(text.Replace("\n", "<br><br>", StringComparison.Ordinal));
        return page.Body is { } body ? [.. PieceCutter.Of(body).Pieces.Where(p => p.Role == Role.Open).Select(p => p.Text)] : [];
    }
}
