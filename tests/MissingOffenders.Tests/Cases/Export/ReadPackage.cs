using System.Globalization;
using System.Text.Json;
using CsvHelper;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Parquet;
using DataField = Parquet.Schema.DataField;

namespace MissingOffenders.Tests.Cases.Export;

/// <summary>Tables of a package read back with the libraries of each format. Fields are given as in CSV.</summary>
static class ReadPackage
{
    public static List<string[]> Csv(string path)
    {
        using var csv = CsvReader.Create(File.ReadAllBytes(path));
        var names = csv.Headers.ToArray();
        List<string[]> rows = [names];
        while (csv.Read())
        {
            rows.Add([.. names.Select((_, i) => csv.GetString(i))]);
        }

        return rows;
    }

    public static List<string[]> JsonLines(string path)
    {
        List<string[]> rows = [];
        foreach (var line in File.ReadAllLines(path))
        {
            using var json = JsonDocument.Parse(line);
            var members = json.RootElement.EnumerateObject().ToList();
            if (rows.Count == 0)
            {
                rows.Add([.. members.Select(m => m.Name)]);
            }

            rows.Add([.. members.Select(m => m.Value.ValueKind switch
            {
                JsonValueKind.Null => "",
                JsonValueKind.String => m.Value.GetString()!,
                _ => m.Value.GetRawText(),
            })]);
        }

        return rows;
    }

    /// <summary>A sheet: numbers as they stand in it, days and moments as dates again.</summary>
    public static List<string[]> Sheet(string path, string name)
    {
        using var document = SpreadsheetDocument.Open(path, isEditable: false);
        var book = document.WorkbookPart!;
        var sheet = book.Workbook!.Sheets!.Elements<Sheet>().Single(s => s.Name == name);
        var part = (WorksheetPart)book.GetPartById(sheet.Id!);
        return [.. part.Worksheet!.Descendants<Row>().Select(r => r.Elements<Cell>().Select(Value).ToArray())];
    }

    public static async Task<List<string[]>> ParquetAsync(string path)
    {
        await using var reader = await ParquetReader.CreateAsync(path, new ParquetOptions { UseDateOnlyTypeForDates = true });
        List<string[]> columns = [];
        foreach (var field in reader.Schema.DataFields)
        {
            List<string> values = [field.Name];
            for (var i = 0; i < reader.RowGroupCount; i++)
            {
                using var group = reader.OpenRowGroupReader(i);
                values.AddRange(await ColumnAsync(group, field));
            }

            columns.Add([.. values]);
        }

        return [.. Enumerable.Range(0, columns[0].Length).Select(row => columns.Select(c => c[row]).ToArray())];
    }

    static async Task<IEnumerable<string>> ColumnAsync(ParquetRowGroupReader group, DataField field)
    {
        var count = (int)group.RowCount;
        return field.ClrType switch
        {
            var type when type == typeof(long) => await ReadAsync<long>(v => v.ToString(CultureInfo.InvariantCulture)),
            var type when type == typeof(double) => await ReadAsync<double>(v => v.ToString("0.######", CultureInfo.InvariantCulture)),
            var type when type == typeof(bool) => await ReadAsync<bool>(v => v ? "true" : "false"),
            var type when type == typeof(DateOnly) => await ReadAsync<DateOnly>(v => v.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            var type when type == typeof(DateTime) => await ReadAsync<DateTime>(Moment),
            _ => await StringsAsync(),
        };

        async Task<IEnumerable<string>> ReadAsync<T>(Func<T, string> text)
            where T : struct
        {
            var values = new T?[count];
            await group.ReadAsync<T>(field, values.AsMemory());
            return values.Select(v => v is { } value ? text(value) : "");
        }

        async Task<IEnumerable<string>> StringsAsync()
        {
            var values = new string?[count];
            await group.ReadAsync(field, values.AsMemory());
            return values.Select(v => v ?? "");
        }
    }

    static string Value(Cell cell) => (cell.DataType?.InnerText, cell.StyleIndex?.Value) switch
    {
        ("inlineStr", _) => cell.InlineString!.Text!.Text,
        ("b", _) => cell.CellValue!.Text == "1" ? "true" : "false",
        (_, 3) => Serial(cell).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        (_, 4) => Moment(Serial(cell)),
        _ => cell.CellValue?.Text ?? "",
    };

    static DateTime Serial(Cell cell) => DateTime.FromOADate(double.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture));

    static string Moment(DateTime at) => at.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
