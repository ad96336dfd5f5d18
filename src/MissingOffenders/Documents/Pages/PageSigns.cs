using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages;

/// <summary>What the markup of a page shows of its purpose, taken before the tree is taken apart.</summary>
/// <param name="Title">The title of the window.</param>
/// <param name="HasPassword">Whether it asks for a password.</param>
/// <param name="IsArticle">Whether it says that it is an article.</param>
sealed record PageSigns(string Title, bool HasPassword, bool IsArticle)
{
    public static PageSigns Of(IHtmlDocument page) => new(
        page.Title ?? "",
        page.QuerySelector("input[type=password]") is not null,
        page.QuerySelector("meta[property='og:type']")?.GetAttribute("content")?.Contains("article", StringComparison.OrdinalIgnoreCase) ?? false);
}
