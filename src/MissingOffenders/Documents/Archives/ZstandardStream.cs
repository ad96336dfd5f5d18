using System.Buffers.Binary;
using ZstdSharp;

namespace MissingOffenders.Documents.Archives;

/// <summary>Opens Zstandard streams, also those that begin with the dictionary that all of their frames share, as web archives do.</summary>
static class ZstandardStream
{
    const uint DictionaryFrame = 0x184D2A5D;
    const uint Frame = 0xFD2FB528;
    const int Largest = 100_000_000;

    public static Stream Open(Stream packed)
    {
        var head = new byte[8];
        var read = packed.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (read < head.Length || BinaryPrimitives.ReadUInt32LittleEndian(head) != DictionaryFrame)
        {
            return new DamagedAsData(new DecompressionStream(new PrefixedStream(head.AsMemory(0, read), packed), leaveOpen: false));
        }

        var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
        if (length > Largest)
        {
            throw new InvalidDataException("the dictionary of the Zstandard stream is too large");
        }

        var dictionary = new byte[length];
        packed.ReadExactly(dictionary);
        var stream = new DecompressionStream(packed, leaveOpen: false);
        stream.LoadDictionary(Unpacked(dictionary));
        return new DamagedAsData(stream);
    }

    static byte[] Unpacked(byte[] dictionary)
    {
        if (dictionary.Length < 4 || BinaryPrimitives.ReadUInt32LittleEndian(dictionary) != Frame)
        {
            return dictionary;
        }

        using Decompressor decompressor = new();
        return decompressor.Unwrap(dictionary, Largest).ToArray();
    }
}
