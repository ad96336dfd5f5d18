using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace MissingOffenders.Export.Formats;

/// <summary>One spreadsheet file with a sheet for each table.</summary>
static class WorkbookFormat
{
    /// <summary>Writes the tables.</summary>
    public static void Write(IReadOnlyList<ITable> tables, Stream target)
    {
        using MemoryStream file = new();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            // Identifiers are given, since those that the library makes up differ from run to run.
            var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "book");
            book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
            Sheets sheets = new();
            foreach (var table in tables)
            {
                var number = (uint)sheets.ChildElements.Count + 1;
                SheetWriter.Write(table, book.AddNewPart<WorksheetPart>($"sheet{number}"));
                sheets.AppendChild(new Sheet { Name = table.Name, SheetId = number, Id = $"sheet{number}" });
            }

            book.Workbook = new(sheets);
        }

        file.Position = 0;
        StableZip.Copy(file, target);
    }
}
