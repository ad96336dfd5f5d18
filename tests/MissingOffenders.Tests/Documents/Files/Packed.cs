using System.IO.Compression;
using System.Text;

namespace MissingOffenders.Tests.Documents.Files;

/// <summary>Packs archives for tests.</summary>
static class Packed
{
    public static byte[] Zip(params (string Name, string Text)[] members) =>
        Zip([.. members.Select(m => (m.Name, Encoding.UTF8.GetBytes(m.Text)))]);

    public static byte[] Zip(params (string Name, byte[] Bytes)[] members)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in members)
            {
                using var member = archive.CreateEntry(name).Open();
                member.Write(bytes);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Gzip(byte[] bytes)
    {
        using MemoryStream stream = new();
        using (GZipStream packing = new(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(bytes);
        }

        return stream.ToArray();
    }
}
