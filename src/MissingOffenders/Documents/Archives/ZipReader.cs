using System.Globalization;
using System.IO.Compression;
using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Archives;

/// <summary>Reads <c>.zip</c>: the files in it that a folder would be searched for, in order of name.</summary>
/// <param name="readers">Reads the files.</param>
public sealed class ZipReader(IContentReader readers) : IFileReader
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
        var files = archive.Entries.Where(e => MemberNames.IsFile(e.FullName)).ToList();
        var names = files.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
        var members = files.Where(e => MemberNames.AreRead(e.FullName, names, readers.Endings)).OrderBy(e => e.FullName, StringComparer.Ordinal).ToList();
        if (members.Count == 0)
        {
            yield return files.Count == 0 ? Document.Without(ArticleStatus.Empty, "the archive holds no file")
                : Document.Without(ArticleStatus.NoArticle, $"none of the files in the archive is named as one that is read here ({string.Join(' ', readers.Endings.Order(StringComparer.Ordinal))})");
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
            return new(stream, ZipArchiveMode.Read, leaveOpen: false, NameEncoding());
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException("the archive breaks off, or the list of its files is broken", e);
        }
    }

    /// <summary>Names that are not marked as UTF-8 often are; those of old programs are in the characters of DOS.</summary>
    static Encoding NameEncoding() =>
        Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new StrayBytes(CodePagesEncodingProvider.Instance.GetEncoding(437)!));

    IEnumerable<Document> Read(FileContent file, ZipArchiveEntry member) =>
        member.IsEncrypted ? [Document.Without(ArticleStatus.Encrypted, "the file is locked with a password")]
        : IsLink(member) ? [Document.Without(ArticleStatus.Unsupported, "the file is a link, which is not followed out of an archive")]
        : readers.Read(file.Inner(member.Name, member.Open, length => Check(member, length)));

    static void Check(ZipArchiveEntry member, long length)
    {
        if (length != member.Length)
        {
            throw new InvalidDataException("its length is not the one that the archive gives");
        }
    }

    /// <summary>On Unix the kind of a file stands in the upper half of its attributes.</summary>
    static bool IsLink(ZipArchiveEntry member) => ((member.ExternalAttributes >> 16) & 0xF000) == 0xA000;
}
