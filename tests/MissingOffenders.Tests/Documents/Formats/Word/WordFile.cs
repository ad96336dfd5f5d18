using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace MissingOffenders.Tests.Documents.Formats.Word;

/// <summary>Writes Word documents for tests, out of the marks that stand in them.</summary>
static class WordFile
{
    const string Names =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    const string StyleMarks =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"H1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Mine\"><w:name w:val=\"Section\"/><w:basedOn w:val=\"H1\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Bullets\"><w:name w:val=\"List Bullet\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr></w:style>";

    /// <summary>A run of words.</summary>
    public static string Run(string words, string properties = "") => $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>";

    /// <summary>A paragraph of one run, or of several.</summary>
    public static string Paragraph(string runs, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{(runs.StartsWith('<') ? runs : Run(runs))}</w:p>";

    public static string Styled(string style, string words) => Paragraph(words, $"<w:pStyle w:val=\"{style}\"/>");

    public static string Table(params string[][] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => c.StartsWith("<w:tc>", StringComparison.Ordinal) ? c : Cell(c)))}</w:tr>"))}</w:tbl>";

    public static string Cell(string content, string properties = "") =>
        $"<w:tc><w:tcPr>{properties}</w:tcPr>{(content.StartsWith('<') ? content : Paragraph(content))}</w:tc>";

    public static byte[] Bytes(string body, string? footnotes = null, string? header = null)
    {
        using MemoryStream stream = new();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            Feed(main, $"<w:document {Names}><w:body>{body}</w:body></w:document>");
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Names}>{StyleMarks}</w:styles>");
            if (footnotes is not null)
            {
                Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Names}>{footnotes}</w:footnotes>");
            }

            if (header is not null)
            {
                Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {Names}>{header}</w:hdr>");
            }

            word.PackageProperties.Creator = "A. Typist";
            word.PackageProperties.Created = new DateTime(2015, 3, 10, 6, 38, 0, DateTimeKind.Utc);
        }

        return stream.ToArray();
    }

    static void Feed(OpenXmlPart part, string xml)
    {
        using MemoryStream stream = new(System.Text.Encoding.UTF8.GetBytes(xml));
        part.FeedData(stream);
    }
}
