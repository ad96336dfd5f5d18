using System.Text.Encodings.Web;
using System.Text.Json;
using MissingOffenders.Cases.Export.Contents;
using MissingOffenders.Cases.Export.Formats;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Cases.Export;

/// <summary>Which files a package has: a CSV for each table, the log of decisions, and the other forms that are asked for.</summary>
static class PackageFiles
{
    /// <summary>The spreadsheet file.</summary>
    public const string Workbook = "missing-offenders.xlsx";

    /// <summary>The annotations.</summary>
    public const string Annotations = "figures.jsonld";

    static readonly JsonSerializerOptions Line = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
    };

    /// <summary>The files, in the order of the descriptor.</summary>
    public static IEnumerable<PackageFile> Of(PackageContent content, PackageOptions options) =>
    [
        .. Csv(content, options.IsRaw ? CsvFormat.WriteRaw : CsvFormat.Write),
        new("decisions", "decisions.jsonl", "The log of what reviewers decided, oldest first, one JSON object a line", "jsonl", "application/jsonl", stream => Decisions(content, stream)),
        .. options.Formats.Where(f => f != PackageFormat.Csv).Distinct().Order().SelectMany(f => Of(content, f)),
    ];

    /// <summary>The files of one format.</summary>
    public static IEnumerable<PackageFile> Of(PackageContent content, PackageFormat format) => format switch
    {
        PackageFormat.Csv => Csv(content, CsvFormat.Write),
        PackageFormat.JsonLines => content.Tables.Select(t => Table(t, $"{t.Name}-jsonl", "jsonl", "application/jsonl", JsonLinesFormat.Write)),
        PackageFormat.Parquet => content.Tables.Select(t => Table(t, $"{t.Name}-parquet", "parquet", "application/vnd.apache.parquet", ParquetFormat.Write)),
        PackageFormat.Workbook =>
        [
            new("workbook", Workbook, "All tables, a sheet each", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", stream =>
            {
                WorkbookFormat.Write(SheetTables.Of(content.Tables), stream);
                return null;
            }),
        ],
        PackageFormat.WebAnnotation =>
        [
            new("figures-annotations", Annotations, "The figures as W3C Web Annotations", "jsonld", "application/ld+json", stream => AnnotationFormat.Write(content.Figures, content.UrlOf, stream)),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    static IEnumerable<PackageFile> Csv(PackageContent content, Func<ITable, Stream, long> write) => content.Tables.Select(t => Table(t, t.Name, "csv", "text/csv", write));

    static PackageFile Table(ITable table, string resource, string format, string mediaType, Func<ITable, Stream, long> write) =>
        new(resource, $"{table.Name}.{format}", table.Description, format, mediaType, stream => write(table, stream)) { Table = table };

    static long? Decisions(PackageContent content, Stream stream)
    {
        var count = 0L;
        foreach (var decision in content.Decisions)
        {
            JsonSerializer.Serialize(stream, decision, Line);
            stream.WriteByte((byte)'\n');
            count++;
        }

        return count;
    }
}
