using System.IO.Compression;
using System.Runtime.InteropServices;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MissingOffenders.Documents.Formats.Pdf.Limits;

/// <summary>Tells to how many bytes a stream of a PDF unpacks, without keeping them.</summary>
static class UnpackedLength
{
    const int ZlibHeader = 2;

    /// <summary>The length; counting ends where there are more than <paramref name="most"/>.</summary>
    /// <param name="filter">What unpacks it.</param>
    /// <param name="packed">The stream.</param>
    /// <param name="stream">What the PDF says of it.</param>
    /// <param name="most">How far to count, in bytes.</param>
    public static long Of(IFilter filter, ReadOnlyMemory<byte> packed, DictionaryToken stream, long most) => filter switch
    {
        FlateFilter => Inflated(packed, most),
        RunLengthFilter => OfRuns(packed.Span),
        LzwFilter => LzwLength.Of(packed.Span, LzwLength.IsEarly(stream), most),
        // the others unpack to less than they are given, or to a picture, which nothing here asks for
        _ => packed.Length,
    };

    static long Inflated(ReadOnlyMemory<byte> packed, long most)
    {
        if (packed.Length <= ZlibHeader || !MemoryMarshal.TryGetArray(packed[ZlibHeader..], out var bytes))
        {
            return 0;
        }

        using DeflateStream stream = new(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count), CompressionMode.Decompress);
        var buffer = new byte[65536];
        long length = 0;
        try
        {
            for (int read; length <= most && (read = stream.Read(buffer)) > 0; length += read)
            {
            }
        }
        catch (InvalidDataException)
        {
            // the filter goes as far, too
        }

        return length;
    }

    static long OfRuns(ReadOnlySpan<byte> packed)
    {
        long length = 0;
        for (var i = 0; i < packed.Length && packed[i] != 128;)
        {
            var isRun = packed[i] > 128;
            var count = isRun ? 257 - packed[i] : packed[i] + 1;
            length += count;
            i += isRun ? 2 : count + 1;
        }

        return length;
    }
}
