using System.Text;
using HtmlAgilityPack;

namespace MissingOffenders.Documents.Pages.Sites;

/// <summary>Reads pages by one site rule.</summary>
static class SiteReader
{
    /// <summary>The page as the rule is tried on it, or null where the rule is not meant for it.</summary>
    public static HtmlDocument? Open(SiteRule rule, string html)
    {
        HtmlDocument page = new();
        page.LoadHtml(html);
        return rule.When?.IsIn(page) == false ? null : page;
    }

    /// <summary>What the rule reads, or null where its path to the text leads nowhere.</summary>
    public static SiteReading? Read(SiteRule rule, HtmlDocument page)
    {
        var (title, byline, date) = (rule.Title?.Text(page), rule.Byline?.Text(page), rule.Date?.Text(page));
        foreach (var node in rule.Remove.SelectMany(r => r.Elements(page)).ToList())
        {
            node.Remove();
        }

        var body = rule.Body.Elements(page).Where(n => !string.IsNullOrWhiteSpace(n.InnerText)).ToList();
        var outer = body.Where(n => !body.Exists(o => o != n && n.Ancestors().Contains(o))).ToList();
        return outer.Count == 0 ? null : new(PageOf(title, outer), title, byline, date);
    }

    static string PageOf(string? title, List<HtmlNode> body)
    {
        StringBuilder page = new("<!doctype html><html><head><title>");
        page.Append(HtmlEntity.Entitize(title ?? "")).Append("</title></head><body><article>");
        page.Append(title is null ? "" : $"<h1>{HtmlEntity.Entitize(title)}</h1>");
        foreach (var node in body)
        {
            page.Append("<div>").Append(node.InnerHtml).Append("</div>");
        }

        return page.Append("</article></body></html>").ToString();
    }
}
