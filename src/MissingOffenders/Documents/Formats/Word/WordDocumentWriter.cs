using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>Writes the blocks of a Word document: the body, then its notes, then what stands at the edges of its pages.</summary>
sealed class WordDocumentWriter
{
    const int MostWordsOfCell = 60;
    readonly MainDocumentPart main;
    readonly Styles styles;
    readonly BlockWriter writer = new();
    readonly Stack<bool> fields = new();
    string carried = "";

    public WordDocumentWriter(MainDocumentPart main)
    {
        this.main = main;
        styles = new(main);
    }

    public Document Write(IReadOnlyList<MetadataSignal> signals)
    {
        WriteAll(main.Document?.Body, Region.Body);
        WriteNotes(main.FootnotesPart?.Footnotes);
        WriteNotes(main.EndnotesPart?.Endnotes);
        WriteEdges();
        if (!writer.Blocks.Any(b => b.IsRead))
        {
            return main.ImageParts.Any() ? Document.Without(ArticleStatus.Scanned, "the document holds pictures only")
                : Document.Without(ArticleStatus.Empty, "the document holds no text");
        }

        return new(writer.Text)
        {
            Blocks = writer.Blocks,
            Stage = "docx",
            Metadata = new() { Title = writer.First(BlockKind.Headline) ?? signals.FirstOrDefault(s => s.Field == "title")?.Value, Signals = signals },
        };
    }

    void WriteAll(OpenXmlElement? parent, Region region)
    {
        foreach (var child in parent?.ChildElements.ToList() ?? [])
        {
            switch (child.LocalName)
            {
                case "p":
                    WriteParagraph(child, region);
                    break;
                case "tbl":
                    WriteTable(child, region);
                    break;
                case "AlternateContent":
                    WriteAll(child.Child("Choice") ?? child.Child("Fallback"), region);
                    break;
                case "del" or "moveFrom" or "sectPr" or "sdtPr" or "tcPr":
                    break;
                default:
                    WriteAll(child, region);
                    break;
            }
        }
    }

    void WriteParagraph(OpenXmlElement paragraph, Region region)
    {
        var read = ParagraphText.Of(paragraph, fields);
        var text = carried + read.Text;

        // where the end of a paragraph was deleted it goes on with the next
        var properties = paragraph.Child("pPr")?.Child("rPr");
        carried = properties?.Child("del") is not null || properties?.Child("moveFrom") is not null ? text : "";
        if (carried.Length == 0)
        {
            var (kind, foundBy) = KindOf(paragraph);
            foreach (var line in text.Split('\n'))
            {
                writer.Add(kind, line, foundBy, region);
            }
        }

        foreach (var box in read.Boxes)
        {
            WriteAll(box, Region.Box);
        }
    }

    /// <summary>Where no paragraph has the style of a title, the first heading above all text is the headline.</summary>
    (BlockKind Kind, string FoundBy) KindOf(OpenXmlElement paragraph)
    {
        var found = styles.KindOf(paragraph);
        return found.Kind == BlockKind.Heading && writer.Blocks.Count == 0 ? (BlockKind.Headline, "docx.first-heading") : found;
    }

    void WriteTable(OpenXmlElement table, Region region)
    {
        var above = new List<string>();
        foreach (var row in TableCells.RowsOf(table))
        {
            var cells = TableCells.CellsOf(row).ToList();
            if (cells.Count == 1 || cells.Exists(IsProse))
            {
                cells.ForEach(c => WriteAll(c, region));
                continue;
            }

            var texts = TextsOf(cells, above);
            writer.Add(BlockKind.TableRow, string.Join('\t', texts), "docx.table-row", region);
            above = texts;
            foreach (var inner in cells.SelectMany(c => c.ChildElements).Where(c => c.LocalName == "tbl"))
            {
                WriteTable(inner, region);
            }
        }
    }

    /// <summary>Tables also serve to lay out pages.</summary>
    static bool IsProse(OpenXmlElement cell) =>
        cell.Elements().Count(e => e.LocalName == "p") > 1 && cell.InnerText.Count(c => c == ' ') > MostWordsOfCell;

    /// <summary>
    /// One text for each column. A name that was merged over several rows stands in each of them; a number does not, for it
    /// was given once.
    /// </summary>
    List<string> TextsOf(List<OpenXmlElement> cells, List<string> above)
    {
        var texts = new List<string>();
        foreach (var cell in cells)
        {
            var text = TableCells.ContinuesAbove(cell) && texts.Count < above.Count && !above[texts.Count].Any(char.IsAsciiDigit) ? above[texts.Count] : TextOf(cell);
            texts.AddRange(Enumerable.Repeat("", TableCells.SpanOf(cell) - 1).Prepend(text));
        }

        return texts;
    }

    string TextOf(OpenXmlElement cell) =>
        string.Join(' ', Paragraphs(cell).Select(p => ParagraphText.Of(p, fields).Text.Replace('\t', ' ').Replace('\n', ' ').Trim()).Where(t => t.Length > 0));

    static IEnumerable<OpenXmlElement> Paragraphs(OpenXmlElement element) =>
        element.ChildElements.SelectMany(c => c.LocalName switch
        {
            "p" => [c],
            "tbl" or "del" or "moveFrom" => [],
            _ => Paragraphs(c),
        });

    void WriteNotes(OpenXmlElement? notes)
    {
        foreach (var note in notes?.ChildElements.Where(n => n.Value("type") is null or "normal") ?? [])
        {
            WriteAll(note, Region.Box);
        }
    }

    void WriteEdges()
    {
        var edges = main.HeaderParts.Select(p => (OpenXmlElement?)p.Header).Concat(main.FooterParts.Select(p => (OpenXmlElement?)p.Footer)).OfType<OpenXmlElement>();
        var texts = edges.SelectMany(Paragraphs).SelectMany(p => ParagraphText.Of(p, fields).Text.Split('\n')).Select(t => t.Trim());
        foreach (var text in texts.Distinct(StringComparer.Ordinal))
        {
            writer.Add(BlockKind.Boilerplate, text, "docx.page-edge");
        }
    }
}
