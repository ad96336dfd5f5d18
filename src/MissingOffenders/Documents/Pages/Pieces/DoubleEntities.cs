using System.Net;
using System.Text.RegularExpressions;

namespace MissingOffenders.Documents.Pages.Pieces;

/// <summary>Resolves entities that a page has escaped twice, so that readers see <c>12&amp;nbsp;offenders</c>.</summary>
static class DoubleEntities
{
    // not the signs of tags: an article that shows them speaks of them
    static readonly Regex Form = new("&(#[0-9]{2,5}|#x[0-9a-f]{2,4}|nbsp|amp|quot|apos|[lr][sd]quo|[mn]dash|hellip|pound|euro|cent|thinsp|ensp|emsp|shy|middot|bull|deg|frac[0-9]{2});", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    public static string Resolve(string text) =>
        text.Contains('&', StringComparison.Ordinal) ? Form.Replace(text, m => WebUtility.HtmlDecode(m.Value)) : text;
}
