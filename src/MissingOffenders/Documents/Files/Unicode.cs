using System.Text;

namespace MissingOffenders.Documents.Files;

/// <summary>Finds the Unicode encodings that show at the start of a file.</summary>
static class Unicode
{
    static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding(false)),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(false, false)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(true, false)),
        ([0xFF, 0xFE], new UnicodeEncoding(false, false)),
        ([0xFE, 0xFF], new UnicodeEncoding(true, false)),
    ];

    /// <summary>The encoding that a byte-order mark, or the zero bytes of unmarked UTF-16, give away; null where neither is there.</summary>
    public static (Encoding Encoding, int MarkLength)? Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (mark, encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
            {
                return (encoding, mark.Length);
            }
        }

        return Unmarked(bytes) is { } unmarked ? (unmarked, 0) : null;
    }

    /// <summary>In UTF-16 of a western language nearly every second byte is zero, always on the same side.</summary>
    static UnicodeEncoding? Unmarked(ReadOnlySpan<byte> bytes)
    {
        var pairs = Math.Min(bytes.Length, 4096) / 2;
        if (pairs < 8)
        {
            return null;
        }

        int first = 0, second = 0;
        for (var i = 0; i < pairs; i++)
        {
            first += bytes[2 * i] == 0 ? 1 : 0;
            second += bytes[(2 * i) + 1] == 0 ? 1 : 0;
        }

        return (first * 10 > pairs * 8, second * 10 > pairs * 8) switch
        {
            (true, false) when second == 0 => new(true, false),
            (false, true) when first == 0 => new(false, false),
            _ => null,
        };
    }
}
