using System.Globalization;
using MissingOffenders.Cases.Export.Tables;
using Parquet;
using Parquet.Schema;
using ParquetField = Parquet.Schema.Field;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>Apache Parquet, with the types of the columns. What is unknown is null.</summary>
static class ParquetFormat
{
    /// <summary>Rows that are held in memory at once.</summary>
    const int GroupSize = 20_000;

    /// <summary>Writes a table and returns the number of rows.</summary>
    public static long Write(ITable table, Stream target) => WriteAsync(table, target).GetAwaiter().GetResult();

    static async Task<long> WriteAsync(ITable table, Stream target)
    {
        ParquetSchema schema = new(table.Fields.Select(Schema));
        await using var writer = await ParquetWriter.CreateAsync(schema, target);
        var count = 0L;
        foreach (var rows in table.Rows.Chunk(GroupSize))
        {
            using var group = writer.CreateRowGroup();
            for (var i = 0; i < table.Fields.Count; i++)
            {
                await WriteColumnAsync(group, schema.DataFields[i], table.Fields[i].Type, [.. rows.Select(r => r[i])]);
            }

            count += rows.Length;
        }

        return count;
    }

    static ParquetField Schema(Tables.Field field) => field.Type switch
    {
        "integer" => new DataField<long?>(field.Name),
        "number" => new DataField<double?>(field.Name),
        "boolean" => new DataField<bool?>(field.Name),
        "date" => new DataField<DateOnly?>(field.Name),
        "datetime" => new DateTimeDataField(field.Name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Millis, isNullable: true),
        _ => new DataField(field.Name, typeof(string), isNullable: true),
    };

    static async Task WriteColumnAsync(ParquetRowGroupWriter group, DataField field, string type, string?[] values)
    {
        switch (type)
        {
            case "integer":
                await group.WriteAsync<long>(field, Parsed(values, v => long.Parse(v, CultureInfo.InvariantCulture)));
                break;
            case "number":
                await group.WriteAsync<double>(field, Parsed(values, v => double.Parse(v, CultureInfo.InvariantCulture)));
                break;
            case "boolean":
                await group.WriteAsync<bool>(field, Parsed(values, v => v == "true"));
                break;
            case "date":
                await group.WriteAsync<DateOnly>(field, Parsed(values, v => DateOnly.Parse(v, CultureInfo.InvariantCulture)));
                break;
            case "datetime":
                await group.WriteAsync<DateTime>(field, Parsed(values, v => DateTimeOffset.Parse(v, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).UtcDateTime));
                break;
            default:
                await group.WriteAsync(field, values!);
                break;
        }
    }

    static ReadOnlyMemory<T?> Parsed<T>(string?[] values, Func<string, T> parse)
        where T : struct =>
        Array.ConvertAll(values, v => v is null ? (T?)null : parse(v));
}
