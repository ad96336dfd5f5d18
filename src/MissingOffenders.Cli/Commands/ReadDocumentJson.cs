using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>One article as it was read, as JSON on one line. Places are Unicode code points into <c>text</c> and <c>beside</c> together.</summary>
sealed class ReadDocumentJson
{
    readonly Utf8JsonWriter json;
    readonly ReadDocument read;
    readonly CodePoints points;

    ReadDocumentJson(Utf8JsonWriter json, ReadDocument read) => (this.json, this.read, points) = (json, read, new(read.Article.Text));

    public static string Of(ReadDocument read)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var target = new Utf8JsonWriter(buffer, new() { Encoder = Json.Options.Encoder }))
        {
            new ReadDocumentJson(target, read).Write();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    void Write()
    {
        json.WriteStartObject();
        json.WriteString("id", read.Id);
        json.WriteString("path", read.Article.Path);
        json.WriteString("status", read.Document.Status.Code());
        json.WriteString("reason", read.Document.Note);
        json.WriteString("stage", read.Document.Stage);
        json.WriteString("text", read.Body);
        json.WriteString("beside", read.Beside);
        WriteMetadata(read.Document.Metadata);
        json.WriteStartArray("blocks");
        foreach (var block in read.Layout.Blocks)
        {
            Write(block);
        }

        json.WriteEndArray();
        json.WriteStartArray("signals");
        foreach (var signal in read.Signals)
        {
            Write(signal);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    void WriteMetadata(Metadata metadata)
    {
        json.WriteString("title", read.Article.Title);
        json.WriteString("publisher", read.Article.Publisher);
        json.WriteString("byline", read.Writer);
        json.WriteString("published", Day(read.Published));
        json.WriteString("published_precision", read.Published is { } published ? Word(published.Precision) : null);
        json.WriteString("published_basis", read.Published?.Basis);
        json.WriteString("modified", Day(metadata.Modified));
        json.WriteString("url", read.Article.Url);
        json.WriteString("language", metadata.Language);
        json.WriteString("agency_credit", metadata.AgencyCredit);
        json.WriteString("source_type", metadata.SourceType);
        json.WriteBoolean("is_cut", metadata.IsCut);
    }

    void Write(Block block)
    {
        json.WriteStartObject();
        json.WriteString("kind", Word(block.Kind));
        json.WriteString("region", Word(block.Region));
        json.WriteNumber("start", points.At(block.Span.Start));
        json.WriteNumber("end", points.At(block.Span.End));
        json.WriteString("text", block.Span.Of(read.Article.Text));
        json.WriteString("found_by", block.FoundBy);
        json.WriteEndObject();
    }

    void Write(MetadataSignal signal)
    {
        json.WriteStartObject();
        json.WriteString("field", signal.Field);
        json.WriteString("source", signal.Source);
        json.WriteString("value", signal.Value);
        json.WriteBoolean("is_chosen", signal.IsChosen);
        json.WriteEndObject();
    }

    /// <summary>As much of a day as is known: <c>2015-03-10</c>, <c>2015-03</c>, <c>2015</c>.</summary>
    public static string? Day(PublicationDay? day) => day?.Day.ToString(day.Precision switch { DayPrecision.Day => "yyyy-MM-dd", DayPrecision.Month => "yyyy-MM", _ => "yyyy" }, CultureInfo.InvariantCulture);

    static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
