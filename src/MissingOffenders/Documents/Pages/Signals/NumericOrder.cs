using System.Globalization;
using System.Text.RegularExpressions;

namespace MissingOffenders.Documents.Pages.Signals;

/// <summary>Tells from dates that can be read in one way alone in which order a page writes days and months.</summary>
static class NumericOrder
{
    const int LongestLine = 300;
    const int LastMonth = 12;

    static readonly Regex Form = new(@"(^|[^0-9/-])(?<a>[0-9]{1,2})[/-](?<b>[0-9]{1,2})[/-]([0-9]{4}|[0-9]{2})([^0-9/-]|$)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>Whether months stand first; null where the page has no such date, or one of each.</summary>
    public static bool? MonthFirst(IEnumerable<PageLine> lines)
    {
        var (days, months) = (0, 0);
        foreach (var match in lines.Where(l => l.Text.Length < LongestLine).SelectMany(l => Form.Matches(l.Text)))
        {
            var (a, b) = (Number(match.Groups["a"]), Number(match.Groups["b"]));
            days += a is > LastMonth and <= 31 && b is > 0 and <= LastMonth ? 1 : 0;
            months += b is > LastMonth and <= 31 && a is > 0 and <= LastMonth ? 1 : 0;
        }

        return days == 0 == (months == 0) ? null : months > 0;
    }

    static int Number(Group group) => int.Parse(group.Value, CultureInfo.InvariantCulture);
}
