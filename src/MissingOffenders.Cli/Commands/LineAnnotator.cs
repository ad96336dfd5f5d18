using System.Buffers;
using System.Text;
using System.Text.Json;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Records;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Mentions.Timexes;

namespace MissingOffenders.Cli.Commands;

/// <summary>Annotates one line of JSON. Threads share it.</summary>
sealed class LineAnnotator(Pipeline pipeline)
{
    // single words of the rules' lexicons say nothing by themselves
    const string WordList = "lexicon.";

    static readonly JsonWriterOptions Options = new() { Encoder = Json.Options.Encoder };

    /// <summary>The line of output; a line that is no article, or that cannot be read, becomes an error line.</summary>
    public AnnotatedLine Annotate(InputLine line)
    {
        try
        {
            return line.Bytes is null
                ? Error(line, $"the line is longer than {InputLines.MaxBytes / 1_000_000} MB")
                : new(Annotate(JsonDocument.Parse(WithoutMark(line)).RootElement, line.Number), false);
        }
        catch (JsonException e)
        {
            return Error(line, RecordDocuments.NoJson(e));
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            return Error(line, e.Message);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // a defect that one article meets must not cost the user the rest
            return Error(line, $"{e.GetType().Name}: {e.Message}");
        }
    }

    static ReadOnlyMemory<byte> WithoutMark(InputLine line)
    {
        ReadOnlyMemory<byte> bytes = line.Bytes;
        return bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    string Annotate(JsonElement line, long number)
    {
        var record = ArticleRecord.Of(line, RecordFields.Default);
        if (record.Problems is [var problem, ..])
        {
            throw new FormatException(problem);
        }

        var name = record.Id?.ToString() ?? $"line-{number}";
        Document document = new(record.Text ?? throw new FormatException("there is no text")) { Metadata = record.Metadata };
        return ToJson(record.Id, pipeline.Read(ManifestRow.Nothing.Complete(name, document) with { Id = name }));
    }

    static string ToJson(JsonElement? id, ArticleReading reading)
    {
        var article = reading.Article;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            var writer = new ReadingJson(json, article.Text);
            json.WriteStartObject();
            json.WritePropertyName("id");
            WriteId(json, id);
            json.WriteStartArray("mentions");
            Mentions(writer, reading);

            json.WriteEndArray();
            json.WriteStartArray("figures");
            foreach (var figure in reading.Figures)
            {
                writer.Figure(figure, article.Path, article.Publisher, article.Published);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>All mentions, times as TIMEX3 has them, sentence by sentence as they stand.</summary>
    static void Mentions(ReadingJson writer, ArticleReading reading)
    {
        TimexAnnotator times = new(reading.Article.Text, reading.Article.Published);
        foreach (var sentence in reading.Sentences)
        {
            var mentions = sentence.Mentions
                .Where(m => !TimexAnnotator.Takes(m) && !m.FoundBy.StartsWith(WordList, StringComparison.Ordinal))
                .Select(m => (m.Span, Write: (Action)(() => writer.Mention(m))));
            var annotated = times.Annotate(sentence.Mentions).Select(t => (t.Span, Write: (Action)(() => writer.Time(t))));
            foreach (var (_, write) in mentions.Concat(annotated).OrderBy(m => m.Span.Start).ThenByDescending(m => m.Span.End))
            {
                write();
            }
        }
    }

    static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        if (id is { } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    static AnnotatedLine Error(InputLine line, string error) =>
        new(JsonSerializer.Serialize(new { line = line.Number, error }, Json.Line), true);
}
