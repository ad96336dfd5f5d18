using System.Globalization;
using System.IO.Compression;
using MissingOffenders.Articles;
using MissingOffenders.Files;

namespace MissingOffenders.Archives;

/// <summary>Reads <c>.zip</c>: every file in it that is no furniture of the system that packed it, in order of name.</summary>
/// <param name="readers">Reads the files.</param>
public sealed class ZipReader(FileReaders readers) : IFileReader
{
    /// <summary>Most files that are read from an archive.</summary>
    const int MaxMembers = 1_000_000;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".zip"];

    /// <inheritdoc/>
    public bool Streams => true;

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Zip;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var archive = Open(file);
        var members = archive.Entries.Where(IsFile).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
        if (members.Count == 0)
        {
            yield return Document.Without(ArticleStatus.Empty, "the archive holds no file");
        }

        foreach (var member in members.Take(MaxMembers))
        {
            if (file.Allowance.IsSpent)
            {
                yield return Document.Without(ArticleStatus.TooLarge, "the archive unpacks to far more than its length allows: the rest of it was left alone");
                yield break;
            }

            foreach (var document in Read(file, member))
            {
                yield return document with { Name = document.Name.Length == 0 ? member.FullName : $"{member.FullName}/{document.Name}" };
            }
        }

        if (members.Count > MaxMembers)
        {
            yield return Document.Without(ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the archive holds {members.Count:N0} files, of which {MaxMembers:N0} were read"));
        }
    }

    static ZipArchive Open(FileContent file)
    {
        var stream = file.Open();
        if (!stream.CanSeek)
        {
            stream.Dispose();
            stream = file.Fits(FileLimits.Document) ? file.Open()
                : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"an archive inside another may have {FileLimits.Document:N0} bytes"));
        }

        try
        {
            return new(stream);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("the archive breaks off, or the list of its files is broken", e);
        }
    }

    IEnumerable<Document> Read(FileContent file, ZipArchiveEntry member) =>
        member.IsEncrypted ? [Document.Without(ArticleStatus.Encrypted, "the file is locked with a password")]
        : readers.Read(file.Inner(member.Name, member.Open));

    /// <summary>Neither a folder, nor hidden, nor what macOS and Windows leave in every folder.</summary>
    static bool IsFile(ZipArchiveEntry member)
    {
        var parts = member.FullName.Replace('\\', '/').Split('/');
        return parts[^1].Length > 0
            && !parts.Any(p => p is "__MACOSX" || (p.StartsWith('.') && p is not ("." or "..")))
            && !parts[^1].Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase)
            && !parts[^1].Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }
}
