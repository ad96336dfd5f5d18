using System.IO.Compression;

namespace MissingOffenders.Cases.Export.Formats;

/// <summary>Archives whose bytes do not tell when they were made.</summary>
static class StableZip
{
    /// <summary>The first moment that an archive can name.</summary>
    static readonly DateTimeOffset Then = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Adds a file.</summary>
    public static void Add(ZipArchive archive, string name, Action<Stream> write)
    {
        var entry = archive.CreateEntry(name);
        entry.LastWriteTime = Then;
        using var content = entry.Open();
        write(content);
    }

    /// <summary>Writes what a file of an archive holds.</summary>
    public static void CopyTo(this ZipArchiveEntry entry, Stream target)
    {
        using var content = entry.Open();
        content.CopyTo(target);
    }
}
