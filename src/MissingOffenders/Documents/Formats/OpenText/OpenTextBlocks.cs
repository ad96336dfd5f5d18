using System.Text;
using System.Xml.Linq;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Formats.OpenText;

/// <summary>Writes the parts of an open text as blocks.</summary>
/// <param name="writer">Takes the blocks.</param>
/// <param name="takenBack">Styles whose words are hidden or struck through.</param>
sealed class OpenTextBlocks(BlockWriter writer, IReadOnlySet<string> takenBack)
{
    const int Deepest = 200;

    static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public void Add(XElement parent, BlockKind kind = BlockKind.Paragraph, int depth = 0)
    {
        foreach (var part in depth > Deepest ? [] : parent.Elements())
        {
            if (part.Name == Text + "h")
            {
                writer.Add(BlockKind.Heading, WordsOf(part), "odt.heading");
            }
            else if (part.Name == Text + "p")
            {
                writer.Add(kind, WordsOf(part), kind == BlockKind.ListItem ? "odt.list-item" : "odt.paragraph");
            }
            else if (part.Name == Table + "table-row")
            {
                writer.Add(BlockKind.TableRow, string.Join('\t', part.Elements().Where(c => c.Name == Table + "table-cell" || c.Name == Table + "covered-table-cell").Select(CellOf)), "odt.table-row");
            }
            else if (part.Name != Text + "tracked-changes" && part.Name.LocalName is not ("annotation" or "sequence-decls" or "forms"))
            {
                Add(part, part.Name == Text + "list" ? BlockKind.ListItem : kind, depth + 1);
            }
        }
    }

    string CellOf(XElement cell) => string.Join(' ', cell.Descendants(Text + "p").Select(WordsOf));

    string WordsOf(XElement paragraph)
    {
        StringBuilder words = new();
        Append(words, paragraph, 0);
        return string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    void Append(StringBuilder words, XElement element, int depth)
    {
        foreach (var node in depth > Deepest ? [] : element.Nodes())
        {
            if (node is XText text)
            {
                words.Append(text.Value);
            }
            else if (node is XElement inner)
            {
                Append(words, inner, depth);
            }
        }

        void Append(StringBuilder to, XElement inner, int at)
        {
            if (inner.Name == Text + "note")
            {
                to.Append(RaisedMark.Write(inner.Element(Text + "note-citation")?.Value ?? ""));
            }
            else if (inner.Name == Text + "s" || inner.Name == Text + "tab" || inner.Name == Text + "line-break")
            {
                to.Append(' ');
            }
            else if (inner.Name.LocalName is not "annotation" && !takenBack.Contains(inner.Attribute(Text + "style-name")?.Value ?? ""))
            {
                this.Append(to, inner, at + 1);
            }
        }
    }
}
