using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Datelines;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>What the addresses of a page say: where it was published, and often when.</summary>
static class Addresses
{
    const int LongestComment = 2000;

    // /web/20150310063800/http://..., also with letters behind the digits, as web archives wrap addresses
    static readonly Regex Wrapped = Form(@"/web/(?<when>\d{8})\d{0,6}([a-z]{2}_)?/(?<url>https?:/{1,2}\S+)");
    static readonly Regex Saved = Form(@"saved from url=\(\d+\)(?<url>\S+)");
    static readonly Regex SingleFile = Form(@"\burl:\s*(?<url>https?://\S+)");

    static readonly Regex[] Days =
    [
        Form(@"/(?<y>(19|20)\d\d)/(?<mo>\d{1,2}|[a-z]{3,9})/(?<d>\d{1,2})(/|-|$|\.|_)"),
        Form(@"[/_=-](?<y>(19|20)\d\d)-(?<mo>\d\d)-(?<d>\d\d)(\D|$)"),
        Form(@"[/_=-](?<y>(19|20)\d\d)(?<mo>[01]\d)(?<d>[0-3]\d)(\d{4}(\d\d)?)?([^\d]|$)"),
        Form(@"[/_=-](?<d>\d\d)-(?<mo>\d\d)-(?<y>20\d\d)(\D|$)"),
        Form(@"/(?<d>\d{1,2})[-/](?<mo>[a-z]{3,9})[-/](?<y>20\d\d)(/|-|$)"),
    ];

    static readonly Regex[] MonthsOnly = [Form(@"/(?<y>(19|20)\d\d)/(?<mo>\d{1,2}|[a-z]{3,9})/"), Form(@"[/_-](?<y>(19|20)\d\d)-(?<mo>\d\d)([/_]|$)")];

    public static IEnumerable<Finding> Read(IHtmlDocument page, string? url)
    {
        foreach (var finding in Own(page, url).Where(f => f.Value.Length > 0).SelectMany(f => Unwrap(f)).ToList())
        {
            yield return finding;
            if (finding.Field == Fields.Url && DayIn(finding.Value) is { } day)
            {
                yield return day with { Weight = day.Weight * Math.Min(1, finding.Weight / 3) };
            }
        }
    }

    static IEnumerable<Finding> Own(IHtmlDocument page, string? url)
    {
        yield return new(Fields.Url, "url given", url ?? "", 4);
        foreach (var comment in page.Descendants<IComment>().Where(c => c.Data.Length < LongestComment))
        {
            if ((Saved.Match(comment.Data) is { Success: true } saved ? saved : SingleFile.Match(comment.Data)) is { Success: true } match)
            {
                yield return new(Fields.Url, "url of saved page", match.Groups["url"].Value, 4.5);
            }
        }

        foreach (var link in page.GetElementsByTagName("link").OfType<IHtmlLinkElement>().Where(l => l.RelationList.Contains("canonical")))
        {
            yield return new(Fields.Url, "url canonical", link.GetAttribute("href")?.Trim() ?? "", 5);
        }

        foreach (var meta in page.GetElementsByTagName("meta").Where(m => m.GetAttribute("property") == "og:url"))
        {
            yield return new(Fields.Url, "url og:url", meta.GetAttribute("content")?.Trim() ?? "", 3);
        }
    }

    /// <summary>An address in a web archive is that of the page; the day on which it was archived bounds the day of publication.</summary>
    static IEnumerable<Finding> Unwrap(Finding finding)
    {
        if (Wrapped.Match(finding.Value) is not { Success: true } match)
        {
            return [finding];
        }

        return [finding with { Value = match.Groups["url"].Value }, new(Fields.Bound, "url archive", match.Groups["when"].Value, 1)];
    }

    /// <summary>The day or the month that an address holds, or null.</summary>
    public static Finding? DayIn(string url)
    {
        var path = Uri.TryCreate(url, UriKind.Absolute, out var address) ? address.PathAndQuery : url;
        var day = Days.Select(d => Iso(d.Match(path))).OfType<string>().FirstOrDefault();
        var date = day ?? MonthsOnly.Select(d => Iso(d.Match(path))).OfType<string>().FirstOrDefault();
        return date is null ? null : new(Fields.Published, day is null ? "url month" : "url day", date, day is null ? 0.7 : 3);
    }

    static string? Iso(Match match)
    {
        if (!match.Success)
        {
            return null;
        }

        var year = int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture);
        var month = int.TryParse(match.Groups["mo"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Months.Number(match.Groups["mo"].Value.ToLowerInvariant());
        if (month is < 1 or > 12)
        {
            return null;
        }

        return !match.Groups["d"].Success ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}")
            : int.Parse(match.Groups["d"].Value, CultureInfo.InvariantCulture) is var day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
                ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
                : null;
    }

    static Regex Form(string pattern) =>
        new(pattern, RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
}
