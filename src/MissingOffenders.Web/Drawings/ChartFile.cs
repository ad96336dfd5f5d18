using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;
using MissingOffenders.Reconciling.Charts;

namespace MissingOffenders.Web.Drawings;

/// <summary>A drawing as a file to take home.</summary>
static class ChartFile
{
    /// <summary>What an address names the colours by.</summary>
    public const string ColorsName = "colors";

    const string Dark = "dark";

    /// <summary>The colours that an address asks for; light ones where it asks for none.</summary>
    public static ChartColors Colors(HttpRequest request) => ChartColors.Named(request.Query[ColorsName]);

    /// <summary>The address of the same drawing for dark pages.</summary>
    public static string InDark(string address) => $"{address}{(address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{ColorsName}={Dark}";

    /// <summary>The file.</summary>
    public static IResult Of(XDocument drawing, string name) =>
        Results.File(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{drawing.ToString(SaveOptions.None)}\n"), "image/svg+xml", name);

    /// <summary>A name that every file system takes.</summary>
    public static string NameOf(string words, string ending) =>
        $"{string.Join('-', new string([.. words.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries))}.{ending}";
}
