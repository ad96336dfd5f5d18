using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Pages.Elements;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Where on a page the article stands: its headline, and what belongs to other articles.</summary>
sealed class PageMap
{
    const double AsideShare = 0.15;

    // right below the headline a frame's name says little: share buttons and bylines stand in one
    const double SharedFrame = 0.5;
    const int RightBelow = 6;
    const int LeastTitle = 20;
    readonly PageWords words;
    readonly Dictionary<IElement, bool> aside = [];
    readonly PageLines layout;
    readonly IElement? headline;
    readonly bool isTitled;
    readonly int headlineNumber;

    /// <param name="page">The page.</param>
    /// <param name="titles">What the page says that the article is called.</param>
    /// <param name="words">Words by which pages tell what their parts are.</param>
    public PageMap(IHtmlDocument page, IReadOnlyList<string> titles, PageWords words)
    {
        this.words = words;
        layout = new(page.DocumentElement);
        (headline, isTitled) = FindHeadline(page, titles);
        headlineNumber = headline is null ? -1 : layout.NumberOf(headline);
    }

    public IReadOnlyList<PageLine> Lines => layout.Lines;

    /// <summary>The words of the headline, or null where none can be told.</summary>
    public string? Headline => headline is null ? null : string.Join(' ', headline.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How far the headline is to be believed as the title.</summary>
    public double HeadlineWeight => isTitled || (Headline?.Count(c => c == ' ') ?? 0) >= 3 ? 3.8 : 1.2;

    /// <summary>How far what stands there can be about the article as a whole: 1 right below the headline, near 0 in a side column.</summary>
    public double Nearness(IElement element) => Nearness(element, layout.NumberOf(element));

    /// <summary>The same of a line.</summary>
    public double Nearness(PageLine line) => Nearness(line.Element, line.Number);

    double Nearness(IElement element, int number)
    {
        var place = headline is null || number < 0 ? 0.6 : (number - headlineNumber) switch
        {
            < -8 => 0.15,
            < -3 => 0.5,
            < 0 => 0.9,
            <= 14 => 1,
            <= 40 => 0.6,
            _ => 0.4,
        };
        return !IsAside(element) ? place
            : place * (headline is not null && number >= headlineNumber && number <= headlineNumber + RightBelow ? SharedFrame : AsideShare);
    }

    /// <summary>Whether it stands in a part of the page that is not the article.</summary>
    public bool IsAside(IElement element)
    {
        if (aside.TryGetValue(element, out var known))
        {
            return known;
        }

        var answer = !(headline is not null && element.Contains(headline))
            && (IsOther(element) || (element.ParentElement is { } parent && IsAside(parent)));
        return aside[element] = answer;
    }

    bool IsOther(IElement element) =>
        element.LocalName is "nav" or "aside" or "figcaption" or "form"
        || (element.LocalName is "footer" or "header" && element.Closest("article") is null)
        || (element.LocalName is "article" && headline?.Closest("article") is not null)
        || (element.LocalName is not ("body" or "html" or "main" or "time") && Names.Of(element).SelectMany(n => n).Any(words.Aside.Contains));

    static bool IsHeading(IElement element) =>
        element.LocalName is "h1" or "h2" or "h3" || element.GetAttribute("itemprop") == "headline"
        || (element.ClassName is { } name && (name.Contains("headline", StringComparison.OrdinalIgnoreCase) || name.Contains("title", StringComparison.OrdinalIgnoreCase)));

    static (IElement? Element, bool IsTitled) FindHeadline(IHtmlDocument page, IReadOnlyList<string> titles)
    {
        var folded = titles.Select(PageWords.Fold).Where(t => t.Length > 0).ToList();
        var headings = page.All.Where(IsHeading)
            .Select(e => (Element: e, Words: PageWords.Fold(e.TextContent))).Where(h => h.Words.Length is > 0 and < 400).ToList();
        var titled = headings.OrderBy(h => h.Element.LocalName != "h1").FirstOrDefault(h => folded.Contains(h.Words)).Element
            ?? headings.Find(h => h.Words.Length > LeastTitle && folded.Exists(t => t.StartsWith(h.Words, StringComparison.Ordinal) || h.Words.StartsWith(t, StringComparison.Ordinal))).Element;
        return titled is null
            ? (headings.Where(h => h.Element.LocalName == "h1").OrderByDescending(h => h.Words.Length).FirstOrDefault().Element, false)
            : (titled, true);
    }
}
