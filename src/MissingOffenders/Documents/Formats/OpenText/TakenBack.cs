using System.Xml.Linq;

namespace MissingOffenders.Documents.Formats.OpenText;

/// <summary>Finds the styles of an open text whose words it shows struck through, or not at all.</summary>
static class TakenBack
{
    static readonly XNamespace Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public static IReadOnlySet<string> StylesOf(XDocument content) => content.Descendants(Style + "style")
        .Where(s => s.Elements(Style + "text-properties").Any(p => p.Attribute(Style + "text-line-through-style")?.Value is not (null or "none") || p.Attribute(Text + "display")?.Value == "none"))
        .Select(s => s.Attribute(Style + "name")?.Value ?? "")
        .ToHashSet(StringComparer.Ordinal);
}
