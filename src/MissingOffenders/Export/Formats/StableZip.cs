using System.IO.Compression;

namespace MissingOffenders.Export.Formats;

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

    /// <summary>Writes an archive anew: the same files in order of their names.</summary>
    public static void Copy(Stream archive, Stream target)
    {
        using ZipArchive source = new(archive, ZipArchiveMode.Read);
        using ZipArchive copy = new(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            Add(copy, entry.FullName, content =>
            {
                using var from = entry.Open();
                from.CopyTo(content);
            });
        }
    }
}
