using System.Globalization;
using DocumentFormat.OpenXml;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>Lays out the cells of a table.</summary>
static class TableCells
{
    const int MostSpan = 60;

    /// <summary>Rows of a table, without deleted ones.</summary>
    public static IEnumerable<OpenXmlElement> RowsOf(OpenXmlElement table) =>
        Inside(table, "tr").Where(r => r.Child("trPr")?.Child("del") is null);

    /// <summary>Cells of a row.</summary>
    public static IEnumerable<OpenXmlElement> CellsOf(OpenXmlElement row) => Inside(row, "tc").Where(c => c.Child("tcPr")?.Child("cellDel") is null);

    /// <summary>How many columns a cell covers.</summary>
    public static int SpanOf(OpenXmlElement cell) =>
        int.TryParse(cell.Child("tcPr")?.Child("gridSpan")?.Value("val"), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? Math.Clamp(span, 1, MostSpan) : 1;

    /// <summary>Whether a cell goes on with the one above it.</summary>
    public static bool ContinuesAbove(OpenXmlElement cell) => cell.Child("tcPr")?.Child("vMerge") is { } merge && merge.Value("val") is not "restart";

    // content controls and custom marks may stand around rows and cells
    static IEnumerable<OpenXmlElement> Inside(OpenXmlElement element, string name) =>
        element.ChildElements.SelectMany(c => c.LocalName == name ? [c]
            : c.LocalName is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" ? Inside(c, name)
            : []);
}
