using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Finds dates in what a page holds for programs alone: data in its scripts, comments, the addresses of its pictures, links to itself.</summary>
/// <param name="map">Where the article stands.</param>
sealed class LooseDates(PageMap map)
{
    /// <summary>One day in all scripts is that of the page; of several the first may be that of another article.</summary>
    const double Only = 3;
    const double OneOfSeveral = 0.6;
    const double Comment = 0.4;
    const double CommentOfPublishing = 1.2;
    const double Picture = 0.3;
    const double Permalink = 2;
    const int MostScript = 3_000_000;
    const int LongestComment = 2000;

    static readonly Regex InScript = Form(
        @"[""']?(published_?at|published_?date|date_?published|publish_?date|publication_?date|pub_?date|published_?time|first_?published(_?at|_?date)?|post_?date|article_?date|display_?date|release_?date|"
        + @"created_?at|date_?created|creation_?date|published)\\?[""']?\s*[:=]\s*\\?[""']?(?<day>[0-9][0-9TZ:+ ./-]{7,32}[0-9Z])");

    static readonly Regex InComment = Form(@"(?<day>(19|20)[0-9]{2}[-/.](0?[1-9]|1[0-2])[-/.][0-3]?[0-9])([^0-9]|$)");

    static readonly Regex Publishing = Form("publi|posted|pubdate|issued");

    static readonly Regex InPicture = Form(@"/(?<day>(19|20)[0-9]{2}/(0[1-9]|1[0-2])(/[0-3][0-9])?)/");

    public IEnumerable<Finding> Read(IHtmlDocument page) => [.. Scripts(page), .. Comments(page), .. Permalinks(page), .. Pictures(page)];

    static IEnumerable<Finding> Scripts(IHtmlDocument page)
    {
        var found = page.Scripts.Where(s => s.Type?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) != true).Select(s => s.TextContent).Where(t => t.Length < MostScript)
            .SelectMany(t => InScript.Matches(t).Select(m => m.Groups["day"].Value)).Take(50).ToList();
        var days = found.Select(d => d[..Math.Min(d.Length, 10)]).Distinct(StringComparer.Ordinal).Count();
        return found.Select((value, i) => new Finding(Fields.Published, "script", value, days == 1 ? Only : i == 0 ? OneOfSeveral : 0));
    }

    static IEnumerable<Finding> Comments(IHtmlDocument page) =>
        page.Descendants<IComment>().Select(c => c.Data).Where(d => d.Length < LongestComment)
            .SelectMany(d => InComment.Matches(d).Select(m => new Finding(Fields.Published, "comment", m.Groups["day"].Value, Publishing.IsMatch(d) ? CommentOfPublishing : Comment))).Take(5);

    IEnumerable<Finding> Permalinks(IHtmlDocument page) =>
        page.QuerySelectorAll("a[rel~=bookmark], a.permalink").Take(20)
            .Select(a => (Link: a, Day: Addresses.DayIn(a.GetAttribute("href") ?? ""))).Where(a => a.Day is not null)
            .Select(a => a.Day! with { Source = "url permalink", Weight = Math.Min(a.Day.Weight, Permalink) * map.Nearness(a.Link) });

    IEnumerable<Finding> Pictures(IHtmlDocument page)
    {
        var shared = page.QuerySelector("meta[property='og:image']")?.GetAttribute("content");
        var shown = page.Images.Where(i => !map.IsAside(i)).Select(i => i.GetAttribute("src"));
        return shown.Prepend(shared).OfType<string>().Select(a => InPicture.Match(a)).Where(m => m.Success).Take(3)
            .Select((m, i) => new Finding(Fields.Published, "picture", m.Groups["day"].Value.Replace('/', '-'), i == 0 ? Picture : Picture / 2));
    }

    static Regex Form(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
