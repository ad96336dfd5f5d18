using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace MissingOffenders.Export.Formats;

/// <summary>Writes a table into a sheet: its names in the first line, which stays in sight; numbers and days as such, all else as text.</summary>
static class SheetWriter
{
    /// <summary>Day 0 of spreadsheets. Up to February 1900 their calendar has a day that never was.</summary>
    static readonly DateTime Epoch = new(1899, 12, 30);
    static readonly DateTime First = new(1900, 3, 1);

    public static void Write(ITable table, WorksheetPart part)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, table.Fields.Select(f => TextCell(f.Name, WorkbookStyles.Heading)));
        foreach (var row in table.Rows)
        {
            WriteRow(writer, row.Select((value, i) => CellOf(table.Fields[i].Type, value)));
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    static void WriteRow(OpenXmlWriter writer, IEnumerable<Cell> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(cell);
        }

        writer.WriteEndElement();
    }

    static Cell CellOf(string type, string? value) => (type, value) switch
    {
        (_, null) => new(),
        ("integer" or "number", _) => new() { CellValue = new(value) },
        ("boolean", _) => new() { CellValue = new(value == "true" ? "1" : "0"), DataType = CellValues.Boolean },
        ("date" or "datetime", _) => TimeCell(type, value),
        _ => TextCell(value, SheetText.LooksLikeFormula(value) ? WorkbookStyles.Quoted : WorkbookStyles.Plain),
    };

    static Cell TimeCell(string type, string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.UtcDateTime >= First
            ? new() { CellValue = new((at.UtcDateTime - Epoch).TotalDays.ToString("R", CultureInfo.InvariantCulture)), StyleIndex = type == "date" ? WorkbookStyles.Day : WorkbookStyles.Moment }
            : TextCell(value, WorkbookStyles.Plain);

    static Cell TextCell(string text, uint style) => new(new InlineString(new CellText(SheetText.Of(text)) { Space = SpaceProcessingModeValues.Preserve }))
    {
        DataType = CellValues.InlineString,
        StyleIndex = style,
    };
}
