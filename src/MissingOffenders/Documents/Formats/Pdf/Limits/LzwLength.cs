using UglyToad.PdfPig.Tokens;

namespace MissingOffenders.Documents.Formats.Pdf.Limits;

/// <summary>Tells to how many bytes codes of Lempel, Ziv and Welch unpack. Only the lengths of the table's entries are kept.</summary>
static class LzwLength
{
    const int Clear = 256;
    const int End = 257;
    const int Table = 4096;

    /// <summary>Whether codes grow one entry before they must, as they do where nothing is said.</summary>
    public static bool IsEarly(DictionaryToken stream) =>
        !(stream.TryGet(NameToken.DecodeParms, out var told) && told is DictionaryToken parameters
            && parameters.TryGet(NameToken.EarlyChange, out var early) && early is NumericToken { Int: 0 });

    /// <summary>The length; counting ends where there are more than <paramref name="most"/>.</summary>
    public static long Of(ReadOnlySpan<byte> packed, bool isEarly, long most)
    {
        Span<int> lengths = stackalloc int[Table];
        var (next, previous, bits, buffer, held) = (End + 1, 0, 9, 0u, 0);
        long length = 0;
        foreach (var b in packed)
        {
            (buffer, held) = ((buffer << 8) | b, held + 8);
            if (held < bits)
            {
                continue;
            }

            held -= bits;
            var code = (int)(buffer >> held) & ((1 << bits) - 1);
            if (code == End || length > most)
            {
                break;
            }

            if (code == Clear)
            {
                (next, previous, bits) = (End + 1, 0, 9);
                continue;
            }

            var known = code < Clear ? 1 : code < next ? lengths[code] : previous + 1;
            length += known;
            if (previous > 0 && next < Table)
            {
                lengths[next++] = previous + 1;
            }

            previous = known;
            bits = next + (isEarly ? 1 : 0) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return length;
    }
}
