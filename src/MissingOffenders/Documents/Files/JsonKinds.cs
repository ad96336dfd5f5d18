using System.Text;
using System.Text.Json;

namespace MissingOffenders.Documents.Files;

/// <summary>Tells JSON from texts, and one JSON value from JSON lines.</summary>
static class JsonKinds
{
    static readonly string[] LineEndings = [".jsonl", ".ndjson"];

    /// <summary>Whether a file begins as a JSON object does, or an array of objects.</summary>
    public static bool LooksLikeJson(ReadOnlySpan<byte> head)
    {
        var rest = WithoutMark(head).TrimStart(" \t\r\n"u8);
        if (rest.IsEmpty || rest[0] is not ((byte)'{' or (byte)'['))
        {
            return false;
        }

        var inside = rest[1..].TrimStart(" \t\r\n"u8);
        return !inside.IsEmpty && (rest[0] == '{' ? inside[0] is (byte)'"' or (byte)'}' : inside[0] is (byte)'{' or (byte)']');
    }

    /// <summary>Whether a file that begins as JSON, or is named as JSON lines are, is one value or has one on each line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="seen">What its first bytes say: JSON or text.</param>
    public static FileKind Of(FileContent file, FileKind seen) =>
        LineEndings.Contains(Path.GetExtension(file.Name).ToLowerInvariant(), StringComparer.Ordinal) ? FileKind.JsonLines
        : seen == FileKind.Json && FirstLineIsAll(file) == false ? FileKind.JsonLines
        : seen;

    /// <summary>Whether nothing stands behind a first line that is an object; null where the first line is none.</summary>
    static bool? FirstLineIsAll(FileContent file)
    {
        using var stream = file.Open();
        using StreamReader reader = new(stream, Encoding.UTF8);
        var first = BoundedLine(reader);
        if (first is null || !IsObject(first))
        {
            return null;
        }

        int next;
        while ((next = reader.Read()) >= 0)
        {
            if (!char.IsWhiteSpace((char)next))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The first line that is not empty; null where it is longer than an article may be.</summary>
    static string? BoundedLine(StreamReader reader)
    {
        StringBuilder line = new();
        int next;
        while ((next = reader.Read()) >= 0 && (next != '\n' || line.Length == 0))
        {
            if (line.Length > 0 || !char.IsWhiteSpace((char)next))
            {
                line.Append((char)next);
            }

            if (line.Length > 2 * FileLimits.Text)
            {
                return null;
            }
        }

        return line.ToString();
    }

    static bool IsObject(string line)
    {
        try
        {
            using var parsed = JsonDocument.Parse(line);
            return parsed.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
}
