using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>How a part is written: only the program that wrote it reads it, so that numbers stand for words.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(KeptPart))]
sealed partial class KeptJson : JsonSerializerContext
{
    public static byte[] Write(KeptPart part)
    {
        using MemoryStream written = new();
        using (BrotliStream packed = new(written, CompressionLevel.Fastest, leaveOpen: true))
        {
            JsonSerializer.Serialize(packed, part, Default.KeptPart);
        }

        return written.ToArray();
    }

    /// <exception cref="JsonException">It is no such part.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public static KeptPart Read(byte[] written)
    {
        using MemoryStream packed = new(written, writable: false);
        using BrotliStream content = new(packed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize(content, Default.KeptPart) ?? throw new JsonException("A part is empty.");
    }
}
