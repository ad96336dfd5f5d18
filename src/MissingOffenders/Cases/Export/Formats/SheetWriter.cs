using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>Writes a table as a sheet: its names in the first line, which stays in sight; numbers and days as such, all else as text.</summary>
static class SheetWriter
{
    /// <summary>Day 0 of spreadsheets. Up to February 1900 their calendar has a day that never was.</summary>
    static readonly DateTime Epoch = new(1899, 12, 30);
    static readonly DateTime First = new(1900, 3, 1);

    const int Alphabet = 26;
    const double Narrow = 9;
    const double Common = 14;
    const double Middle = 30;
    const double Wide = 70;

    public static void Write(ITable table, Stream target)
    {
        using var writer = OpenXmlWriter.Create(target);
        writer.WriteStartDocument();
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(table.Fields.Select((f, i) => new DocumentFormat.OpenXml.Spreadsheet.Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = WidthOf(f), CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        SheetCells cells = new(writer);
        cells.BeginRow();
        foreach (var field in table.Fields)
        {
            cells.Text(SheetText.Of(field.Name), WorkbookStyles.Heading);
        }

        cells.EndRow();
        var rows = 1;
        foreach (var row in table.Rows)
        {
            rows++;
            cells.BeginRow();
            for (var i = 0; i < row.Length; i++)
            {
                Write(cells, table.Fields[i].Type, row[i]);
            }

            cells.EndRow();
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = $"A1:{Letters(table.Fields.Count)}{rows}" });
        writer.WriteEndElement();
    }

    /// <summary>Letters that a column takes at least: enough to read most of it, never so many that one fills the screen.</summary>
    static double WidthOf(Tables.Field field) => field switch
    {
        { Name: "sentence" or "explanation" or "meaning" } => Wide,
        { Name: "quote_exact" or "title" or "force" or "area" or "article_path" or "attribution" } => Middle,
        { Type: "number" or "integer" or "date" or "boolean" } => Math.Max(Narrow, field.Name.Length + 4),
        _ => Math.Max(Common, field.Name.Length + 4),
    };

    /// <summary>The letters of a column, from 1: A, Z, AA.</summary>
    static string Letters(int column) => column <= Alphabet ? ((char)('A' + column - 1)).ToString() : Letters((column - 1) / Alphabet) + Letters(((column - 1) % Alphabet) + 1);

    static void Write(SheetCells cells, string type, string? value)
    {
        switch (type)
        {
            case var _ when value is null:
                cells.Empty();
                break;
            case "integer" or "number":
                cells.Number(value);
                break;
            case "boolean":
                cells.Truth(value == "true");
                break;
            case "date" or "datetime" when DaysOf(value) is { } days:
                cells.Number(days, type == "date" ? WorkbookStyles.Day : WorkbookStyles.Moment);
                break;
            default:
                cells.Text(SheetText.Of(value), SheetText.LooksLikeFormula(value) && type == "string" ? WorkbookStyles.Quoted : WorkbookStyles.Plain);
                break;
        }
    }

    /// <summary>A moment as days, or null where spreadsheets do not know it.</summary>
    static string? DaysOf(string value) =>
        DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) && at.UtcDateTime >= First
            ? (at.UtcDateTime - Epoch).TotalDays.ToString("R", CultureInfo.InvariantCulture)
            : null;
}
