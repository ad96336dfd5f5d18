using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>One spreadsheet file with a sheet for each table.</summary>
static class WorkbookFormat
{
    /// <summary>Writes the tables, row by row: those of a large case would not fit into memory as a document.</summary>
    public static void Write(IReadOnlyList<ITable> tables, Stream target)
    {
        using MemoryStream blank = new();
        var sheets = WriteBlank(tables, blank);
        blank.Position = 0;
        using ZipArchive source = new(blank, ZipArchiveMode.Read);
        using ZipArchive book = new(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            StableZip.Add(book, entry.FullName, sheets.TryGetValue(entry.FullName, out var table) ? stream => SheetWriter.Write(table, stream) : entry.CopyTo);
        }
    }

    /// <summary>Writes the workbook with nothing in its sheets, and gives the table of each file in it that is a sheet.</summary>
    static Dictionary<string, ITable> WriteBlank(IReadOnlyList<ITable> tables, Stream target)
    {
        Dictionary<string, ITable> files = new(StringComparer.Ordinal);
        using var document = SpreadsheetDocument.Create(target, SpreadsheetDocumentType.Workbook);

        // Identifiers are given, since those that the library makes up differ from run to run.
        var book = document.AddNewPart<WorkbookPart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "book");
        book.AddNewPart<WorkbookStylesPart>("styles").Stylesheet = WorkbookStyles.Create();
        Sheets sheets = new();
        foreach (var table in tables)
        {
            var number = (uint)sheets.ChildElements.Count + 1;
            var part = book.AddNewPart<WorksheetPart>($"sheet{number}");
            part.Worksheet = new(new SheetData());
            files.Add(part.Uri.ToString().TrimStart('/'), table);
            sheets.AppendChild(new Sheet { Name = table.Name, SheetId = number, Id = $"sheet{number}" });
        }

        book.Workbook = new(sheets);
        return files;
    }
}
