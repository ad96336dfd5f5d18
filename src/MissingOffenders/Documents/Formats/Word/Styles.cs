using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>What the styles of a document make of its paragraphs.</summary>
sealed class Styles
{
    const int MostAncestors = 20;
    const int BodyLevel = 9;
    readonly Dictionary<string, OpenXmlElement> byId = new(StringComparer.Ordinal);
    readonly string? usual;

    public Styles(MainDocumentPart main)
    {
        foreach (var style in main.StyleDefinitionsPart?.Styles?.ChildElements.Where(e => e.LocalName == "style") ?? [])
        {
            byId.TryAdd(style.Value("styleId") ?? "", style);
        }

        usual = byId.Values.FirstOrDefault(s => s.Value("type") == "paragraph" && s.Value("default") is "1" or "true")?.Value("styleId");
    }

    /// <summary>What a paragraph is, by its own marks, its style, and the styles that this one is made from.</summary>
    public (BlockKind Kind, string FoundBy) KindOf(OpenXmlElement paragraph)
    {
        var own = paragraph.Child("pPr");
        foreach (var style in Chain(own?.Child("pStyle")?.Value("val") ?? usual))
        {
            switch (style.Child("name")?.Value("val")?.ToLowerInvariant())
            {
                case "title":
                    return (BlockKind.Headline, "docx.title-style");
                case "caption":
                    return (BlockKind.Caption, "docx.caption-style");
                case "quote" or "intense quote" or "block text":
                    return (BlockKind.Quotation, "docx.quote-style");
            }
        }

        var marks = Chain(own?.Child("pStyle")?.Value("val") ?? usual).Select(s => s.Child("pPr")).Prepend(own).OfType<OpenXmlElement>().ToList();
        return Level(marks) < BodyLevel ? (BlockKind.Heading, "docx.outline-level")
            : IsNumbered(marks) ? (BlockKind.ListItem, "docx.numbering")
            : (BlockKind.Paragraph, "docx.paragraph");
    }

    IEnumerable<OpenXmlElement> Chain(string? id)
    {
        for (var i = 0; i < MostAncestors && id is not null && byId.TryGetValue(id, out var style); i++)
        {
            yield return style;
            id = style.Child("basedOn")?.Value("val");
        }
    }

    static int Level(List<OpenXmlElement> marks) =>
        marks.Select(m => m.Child("outlineLvl")?.Value("val")).FirstOrDefault(v => v is not null) is { } level
        && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : BodyLevel;

    // list number 0 takes a paragraph out of the list that its style puts it in
    static bool IsNumbered(List<OpenXmlElement> marks) =>
        marks.Select(m => m.Child("numPr")?.Child("numId")?.Value("val")).FirstOrDefault(v => v is not null) is not (null or "0");
}
