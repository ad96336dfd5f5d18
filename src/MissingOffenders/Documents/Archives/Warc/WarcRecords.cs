using System.Globalization;
using System.Text;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Archives.Warc;

/// <summary>Goes through a WARC file record by record. Only the record at hand is in memory.</summary>
sealed class WarcRecords(Stream stream)
{
    const int LongestLine = 65_536;
    const int MostHeaders = 200;

    readonly byte[] buffer = new byte[65_536];
    int start, end;
    long read;

    /// <exception cref="InvalidDataException">The file breaks off, or is none.</exception>
    public IEnumerable<WarcRecord> Read()
    {
        while (NextVersion() is { } offset)
        {
            var headers = Headers();
            if (!headers.TryGetValue("Content-Length", out var text) || !long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var length))
            {
                throw new InvalidDataException("a record does not tell its length");
            }

            yield return new(offset, headers, Content(length));
        }
    }

    /// <summary>Offset of the next record; null at the end of the file.</summary>
    long? NextVersion()
    {
        while (true)
        {
            var offset = read - (end - start);
            if (Line() is not { } line)
            {
                return null;
            }

            if (line.StartsWith("WARC/", StringComparison.Ordinal))
            {
                return offset;
            }

            if (line.Length > 0)
            {
                throw new InvalidDataException("something else stands where a record should");
            }
        }
    }

    Dictionary<string, string> Headers()
    {
        Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < MostHeaders && Line() is { Length: > 0 } line; i++)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
            }
        }

        return headers;
    }

    byte[]? Content(long length)
    {
        // grows with what is there, whatever the head claims
        var content = length <= FileLimits.Document ? new MemoryStream() : null;
        for (long done = 0; done < length;)
        {
            if (start == end && !Fill())
            {
                throw new InvalidDataException("the last record breaks off");
            }

            var count = (int)Math.Min(end - start, length - done);
            content?.Write(buffer, start, count);
            start += count;
            done += count;
        }

        return content?.ToArray();
    }

    string? Line()
    {
        StringBuilder line = new();
        while (line.Length < LongestLine)
        {
            if (start == end && !Fill())
            {
                return line.Length > 0 ? line.ToString() : null;
            }

            var rest = buffer.AsSpan(start, end - start);
            var newline = rest.IndexOf((byte)'\n');
            line.Append(Encoding.UTF8.GetString(newline < 0 ? rest : rest[..newline]));
            start += newline < 0 ? rest.Length : newline + 1;
            if (newline >= 0)
            {
                return line.ToString().TrimEnd('\r');
            }
        }

        throw new InvalidDataException("a line of a record's head does not end");
    }

    bool Fill()
    {
        start = 0;
        end = stream.Read(buffer, 0, buffer.Length);
        read += end;
        return end > 0;
    }
}
