using CsvHelper;
using MissingOffenders.Cases.Export.Tables;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>RFC 4180: commas, CRLF, UTF-8 without a mark. What is unknown is empty; texts are such that no spreadsheet runs them.</summary>
static class CsvFormat
{
    /// <summary>Writes a table and returns the number of rows.</summary>
    public static long Write(ITable table, Stream target) => Write(table, target, CsvCell.Of);

    /// <summary>The same with all texts as the articles have them.</summary>
    public static long WriteRaw(ITable table, Stream target) => Write(table, target, static text => text);

    static long Write(ITable table, Stream target, Func<string, string> cell)
    {
        var isText = table.Fields.Select(f => f.Type == "string").ToList();
        using var csv = CsvWriter.Create(target, leaveOpen: true);
        csv.WriteHeader([.. table.Fields.Select(f => f.Name)]);
        var count = 0L;
        foreach (var row in table.Rows)
        {
            foreach (var (value, isCell) in row.Zip(isText))
            {
                csv.WriteField(value is not null && isCell ? cell(value) : value);
            }

            csv.EndRecord();
            count++;
        }

        return count;
    }
}
