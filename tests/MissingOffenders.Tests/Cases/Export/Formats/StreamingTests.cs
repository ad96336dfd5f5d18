using System.Globalization;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cases.Export.Formats;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Tests.Cases.Export.Formats;

public sealed class StreamingTests
{
    const int Rows = 60_000;

    public static TheoryData<string> Forms { get; } = ["csv", "jsonl", "xlsx", "parquet"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_large_table_is_written_while_its_rows_are_read(string form)
    {
        using MemoryStream file = new();
        using DigestStream target = new(file);
        var early = 0L;
        Table<int> table = new("t", "", [new("a", "string", "", Words)], Numbers(() => early = target.Length)) { Key = [] };

        Write(form, table, target);

        Assert.InRange(early, 1, target.Length - 1);
    }

    static void Write(string form, ITable table, Stream target)
    {
        switch (form)
        {
            case "csv":
                CsvFormat.Write(table, target);
                break;
            case "jsonl":
                JsonLinesFormat.Write(table, target);
                break;
            case "xlsx":
                WorkbookFormat.Write([table], target);
                break;
            default:
                ParquetFormat.Write(table, target);
                break;
        }
    }

    static IEnumerable<int> Numbers(Action last)
    {
        for (var i = 1; i < Rows; i++)
        {
            yield return i;
        }

        last();
        yield return Rows;
    }

    static string Words(int number) => (number * 2654435761L).ToString("x", CultureInfo.InvariantCulture);
}
