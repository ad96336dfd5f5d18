using System.Buffers.Binary;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Archives;

/// <summary>Tells gzip streams that break off.</summary>
static class GzipEnd
{
    /// <summary>A gzip stream ends with the length of what is packed. Where it breaks off, unpacking ends as if all were well.</summary>
    public static void Check(FileContent file, long length)
    {
        var (told, hasParts) = Ending(file);
        if (told != (uint)length && !(hasParts && told < length))
        {
            throw new InvalidDataException("the gzip stream breaks off");
        }
    }

    /// <summary>The length at the end, and whether there may be several streams one behind the other: then it is that of the last.</summary>
    static (uint Length, bool HasParts) Ending(FileContent file)
    {
        using var stream = file.Open();
        var buffer = new byte[65536];
        Span<byte> last = stackalloc byte[4];
        var (hasParts, start) = (false, true);
        for (int read; (read = stream.ReadAtLeast(buffer, 4, throwOnEndOfStream: false)) > 0; start = false)
        {
            var bytes = buffer.AsSpan(0, read);
            hasParts |= bytes[(start ? Magic.Length : 0)..].IndexOf(Magic) >= 0;
            KeepLast(last, bytes);
        }

        return (BinaryPrimitives.ReadUInt32LittleEndian(last), hasParts);
    }

    static void KeepLast(Span<byte> last, ReadOnlySpan<byte> bytes)
    {
        var kept = Math.Max(0, last.Length - bytes.Length);
        last[^kept..].CopyTo(last);
        bytes[^(last.Length - kept)..].CopyTo(last[kept..]);
    }

    static ReadOnlySpan<byte> Magic => [0x1F, 0x8B, 0x08];
}
