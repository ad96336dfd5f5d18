using System.IO.Compression;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using SharpCompress.Compressors.BZip2;
using SharpCompress.Compressors.Xz;

namespace MissingOffenders.Documents.Archives;

/// <summary>Reads <c>.gz</c>, <c>.zst</c>, <c>.bz2</c> and <c>.xz</c>: a file of any kind, packed.</summary>
/// <param name="readers">Reads what is packed.</param>
public sealed class PackedReader(IContentReader readers) : IFileReader
{
    /// <summary>Endings of packed files, and what they leave behind.</summary>
    static readonly Dictionary<string, string> Packed = new(StringComparer.OrdinalIgnoreCase)
    {
        [".gz"] = "", [".zst"] = "", [".bz2"] = "", [".xz"] = "", [".tgz"] = ".tar", [".tbz2"] = ".tar", [".tbz"] = ".tar", [".txz"] = ".tar", [".tzst"] = ".tar",
    };

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [.. Packed.Keys];

    /// <inheritdoc/>
    public bool Streams => true;

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind is FileKind.Gzip or FileKind.Zstandard or FileKind.Bzip2 or FileKind.Xz;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var name = Packed.TryGetValue(Path.GetExtension(file.Name), out var left) ? Path.GetFileNameWithoutExtension(file.Name) + left : file.Name;
        return readers.Read(file.Kind switch
        {
            FileKind.Gzip => file.Inner(name, () => new GZipStream(file.Open(), CompressionMode.Decompress), length => GzipEnd.Check(file, length)),
            FileKind.Zstandard => file.Inner(name, () => ZstandardStream.Open(file.Open()), _ => { }),
            FileKind.Bzip2 => file.Inner(name, () => new DamagedAsData(BZip2Stream.Create(file.Open(), SharpCompress.Compressors.CompressionMode.Decompress, decompressConcatenated: true, leaveOpen: false)), _ => { }),
            _ => file.Inner(name, () => new DamagedAsData(new XZStream(file.Open())), _ => { }),
        });
    }
}
