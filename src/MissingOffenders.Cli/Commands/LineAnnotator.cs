using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using MissingOffenders.Articles;

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
            return Error(line, $"no JSON: {e.Message.Split(" LineNumber:")[0]}");
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
        var id = Member(line, "id", JsonValueKind.String, JsonValueKind.Number);
        var name = id?.ToString() ?? $"line-{number}";
        var text = Member(line, "text", JsonValueKind.String)?.GetString() ?? throw new FormatException("there is no text");
        var published = Member(line, "published", JsonValueKind.String)?.GetString() is { Length: > 0 } day ? Day(day) : (DateOnly?)null;
        var article = new Article(name, name, text)
        {
            Publisher = Member(line, "publisher", JsonValueKind.String)?.GetString(),
            Published = published,
            PublishedBasis = published is null ? null : "input",
        };
        return ToJson(id, pipeline.Read(article));
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
            foreach (var mention in reading.Sentences.SelectMany(s => s.Mentions).Where(m => !m.FoundBy.StartsWith(WordList, StringComparison.Ordinal)))
            {
                writer.Mention(mention);
            }

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

    static JsonElement? Member(JsonElement line, string name, params ReadOnlySpan<JsonValueKind> kinds)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException($"found {Name(line.ValueKind)}, expected an object");
        }

        return !line.TryGetProperty(name, out var member) || member.ValueKind == JsonValueKind.Null ? null
            : kinds.Contains(member.ValueKind) ? member
            : throw new FormatException($"{name} is {Name(member.ValueKind)}, expected {Name(kinds[0])}");
    }

    static DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new FormatException($"published is '{text}', expected a day such as 2015-03-10");

    static string Name(JsonValueKind kind) => kind is JsonValueKind.True or JsonValueKind.False ? "true or false" : $"a {kind.ToString().ToLowerInvariant()}";

    static AnnotatedLine Error(InputLine line, string error) =>
        new(JsonSerializer.Serialize(new { line = line.Number, error }, Json.Line), true);
}
