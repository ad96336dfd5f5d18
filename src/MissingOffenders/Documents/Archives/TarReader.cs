using System.Formats.Tar;
using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Archives;

/// <summary>Reads <c>.tar</c>, one member after the other: the files in it that a folder would be searched for, as they follow each other.</summary>
/// <param name="readers">Reads the files.</param>
public sealed class TarReader(IContentReader readers) : IFileReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".tar"];

    /// <inheritdoc/>
    public bool Streams => true;

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Tar;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var names = Members(file).Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        var found = false;
        foreach (var member in Members(file).Where(m => MemberNames.AreRead(m.Name, names, readers.Endings)))
        {
            found = true;
            foreach (var document in Read(file, member))
            {
                yield return document with { Name = document.Name.Length == 0 ? member.Name : $"{member.Name}/{document.Name}" };
            }
        }

        if (!found)
        {
            yield return Document.Without(names.Count == 0 ? ArticleStatus.Empty : ArticleStatus.NoArticle, names.Count == 0 ? "the archive holds no file" : "none of the files in the archive is named as one that is read here");
        }
    }

    static IEnumerable<TarEntry> Members(FileContent file)
    {
        using var stream = file.Open();
        using System.Formats.Tar.TarReader archive = new(stream);
        while (Next(archive) is { } entry)
        {
            if (entry.EntryType is TarEntryType.RegularFile or TarEntryType.V7RegularFile)
            {
                yield return entry;
            }
        }
    }

    static TarEntry? Next(System.Formats.Tar.TarReader archive)
    {
        try
        {
            return archive.GetNextEntry();
        }
        catch (FormatException e)
        {
            throw new InvalidDataException("the archive breaks off, or a head in it is broken", e);
        }
    }

    IEnumerable<Document> Read(FileContent file, TarEntry member)
    {
        if (member.Length > FileLimits.Document)
        {
            return [Document.Without(ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the file has {member.Length:N0} bytes; one in a tar archive may have {FileLimits.Document:N0}"))];
        }

        var bytes = new byte[member.Length];
        member.DataStream?.ReadExactly(bytes);
        return readers.Read(file.Inner(Path.GetFileName(member.Name), bytes));
    }
}
