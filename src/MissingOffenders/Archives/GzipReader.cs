using System.IO.Compression;
using MissingOffenders.Articles;
using MissingOffenders.Files;

namespace MissingOffenders.Archives;

/// <summary>Reads <c>.gz</c>: a file of any kind, packed.</summary>
/// <param name="readers">Reads what is packed.</param>
public sealed class GzipReader(FileReaders readers) : IFileReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".gz"];

    /// <inheritdoc/>
    public bool Streams => true;

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Gzip;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var name = Path.GetExtension(file.Name).Equals(".gz", StringComparison.OrdinalIgnoreCase) ? Path.GetFileNameWithoutExtension(file.Name) : file.Name;
        return readers.Read(file.Inner(name, () => new GZipStream(file.Open(), CompressionMode.Decompress)));
    }
}
