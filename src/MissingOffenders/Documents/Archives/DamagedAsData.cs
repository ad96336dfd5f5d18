using MissingOffenders.Documents.Files;
using SharpCompress.Common;

namespace MissingOffenders.Documents.Archives;

/// <summary>A stream of the packing library, whose own exceptions say here what they say everywhere: the data are broken.</summary>
sealed class DamagedAsData(Stream inner) : ForwardStream(inner)
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        try
        {
            return Inner.Read(buffer, offset, count);
        }
        catch (Exception e) when (e is SharpCompressException or ZstdSharp.ZstdException or IndexOutOfRangeException or InvalidOperationException)
        {
            throw new InvalidDataException("the packed data are broken", e);
        }
    }

    public override int Read(Span<byte> buffer)
    {
        var bytes = new byte[buffer.Length];
        var read = Read(bytes, 0, bytes.Length);
        bytes.AsSpan(0, read).CopyTo(buffer);
        return read;
    }
}
