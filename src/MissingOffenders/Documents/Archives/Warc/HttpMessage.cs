using System.Globalization;
using System.IO.Compression;
using System.Text;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Archives.Warc;

/// <summary>What a server answered.</summary>
/// <param name="Status">Its number; 200 for what was no answer of a server.</param>
/// <param name="ContentType">What it says that the body is, or empty.</param>
/// <param name="Body">The body, out of its encodings.</param>
sealed record HttpMessage(int Status, string ContentType, byte[] Body)
{
    static ReadOnlySpan<byte> LineEnd => "\r\n"u8;

    /// <summary>The encoding that the head names, or null.</summary>
    public string? Charset => ContentType.IndexOf("charset=", StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? ContentType[(at + 8)..].Split(';')[0].Trim(' ', '"', '\'') : null;

    /// <summary>Takes an answer apart. Crawlers keep the head as it was sent, and some unpack the body all the same.</summary>
    public static HttpMessage Parse(byte[] answer, FileContent file)
    {
        var bytes = answer.AsSpan();
        var head = bytes.IndexOf("\r\n\r\n"u8) is >= 0 and var end ? end : bytes.IndexOf("\n\n"u8);
        if (!bytes.StartsWith("HTTP/"u8) || head < 0)
        {
            return new(200, "", answer);
        }

        var lines = Encoding.Latin1.GetString(bytes[..head]).Split('\n', StringSplitOptions.TrimEntries);
        var headers = lines.Skip(1).Select(l => l.Split(':', 2)).Where(h => h.Length == 2).GroupBy(h => h[0].Trim(), StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First()[1].Trim(), StringComparer.OrdinalIgnoreCase);
        var status = lines[0].Split(' ') is [_, var number, ..] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : 200;
        var body = answer[(head + (bytes[head] == '\r' ? 4 : 2))..];
        body = headers.GetValueOrDefault("Transfer-Encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase) ? Joined(body) : body;
        return new(status, headers.GetValueOrDefault("Content-Type", ""), Unpacked(body, headers.GetValueOrDefault("Content-Encoding", ""), file));
    }

    /// <summary>The chunks of a body in a row; the body itself where it has none.</summary>
    static byte[] Joined(byte[] body)
    {
        using MemoryStream whole = new();
        var rest = body.AsSpan();
        while (rest.IndexOf(LineEnd) is >= 0 and var line)
        {
            var size = Encoding.Latin1.GetString(rest[..line]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var length) || length < 0)
            {
                return whole.Length > 0 ? whole.ToArray() : body;
            }

            rest = rest[(line + 2)..];
            var count = Math.Min(length, rest.Length);
            whole.Write(rest[..count]);
            rest = rest[count..];
            if (length == 0 || rest.Length < 2)
            {
                break;
            }

            rest = rest[2..];
        }

        return whole.Length > 0 ? whole.ToArray() : body;
    }

    static byte[] Unpacked(byte[] body, string encoding, FileContent file)
    {
        Func<Stream, Stream>? open = encoding.Trim().ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" when body is [0x1F, 0x8B, ..] => s => new GZipStream(s, CompressionMode.Decompress),
            "deflate" when body is [0x78, ..] => s => new ZLibStream(s, CompressionMode.Decompress),
            "deflate" => s => new DeflateStream(s, CompressionMode.Decompress),
            "br" => s => new BrotliStream(s, CompressionMode.Decompress),
            "zstd" when body is [0x28, 0xB5, 0x2F, 0xFD, ..] => ZstandardStream.Open,
            _ => null,
        };
        if (open is null)
        {
            return body;
        }

        try
        {
            return file.Inner("body", () => open(new MemoryStream(body)), _ => { }) is var packed && packed.Fits(FileLimits.Page) ? packed.Bytes : [];
        }
        catch (InvalidDataException)
        {
            // unpacked by the crawler, though the head says otherwise
            return body;
        }
    }
}
