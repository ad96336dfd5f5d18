using CsvHelper;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>RFC 4180: commas, CRLF, UTF-8 without a mark. What is unknown is empty.</summary>
static class CsvFormat
{
    /// <summary>Writes a table and returns the number of rows.</summary>
    public static long Write(ITable table, Stream target)
    {
        using var csv = CsvWriter.Create(target, leaveOpen: true);
        csv.WriteHeader([.. table.Fields.Select(f => f.Name)]);
        var count = 0L;
        foreach (var row in table.Rows)
        {
            foreach (var value in row)
            {
                csv.WriteField(value);
            }

            csv.EndRecord();
            count++;
        }

        return count;
    }
}
