using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>Writes the cells of a sheet one after the other. A large case has millions: none of them becomes an object of its own.</summary>
/// <param name="writer">Stands inside the data of a sheet.</param>
sealed class SheetCells(OpenXmlWriter writer)
{
    static readonly OpenXmlAttribute[] None = [];
    static readonly OpenXmlAttribute[] Spaces = [new("xml", "space", "http://www.w3.org/XML/1998/namespace", "preserve")];

    readonly Row row = new();
    readonly Cell cell = new();
    readonly CellValue value = new();
    readonly InlineString inline = new();
    readonly CellText text = new();
    readonly Dictionary<(uint Style, string Type), OpenXmlAttribute[]> looks = [];

    public void BeginRow() => writer.WriteStartElement(row, None);

    public void EndRow() => writer.WriteEndElement();

    public void Empty()
    {
        writer.WriteStartElement(cell, None);
        writer.WriteEndElement();
    }

    /// <summary>A number, or a moment as days.</summary>
    public void Number(string number, uint style = WorkbookStyles.Plain) => Value(number, Look(style, ""));

    public void Truth(bool truth) => Value(truth ? "1" : "0", Look(WorkbookStyles.Plain, "b"));

    /// <summary>Words that XML can hold.</summary>
    public void Text(string words, uint style)
    {
        writer.WriteStartElement(cell, Look(style, "inlineStr"));
        writer.WriteStartElement(inline, None);
        writer.WriteStartElement(text, Spaces);
        writer.WriteString(words);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    void Value(string written, OpenXmlAttribute[] look)
    {
        writer.WriteStartElement(cell, look);
        writer.WriteStartElement(value, None);
        writer.WriteString(written);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    OpenXmlAttribute[] Look(uint style, string type)
    {
        if (!looks.TryGetValue((style, type), out var look))
        {
            looks[(style, type)] = look =
            [
                .. style == WorkbookStyles.Plain ? None : [new("s", "", style.ToString(CultureInfo.InvariantCulture))],
                .. type.Length == 0 ? None : [new("t", "", type)],
            ];
        }

        return look;
    }
}
