using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Files;

/// <summary>Makes articles of the bytes of one kind of file. Implementations keep no state: threads share them.</summary>
public interface IFileReader
{
    /// <summary>Endings of the names of such files, lower case with the dot. A folder is searched for these.</summary>
    IReadOnlyCollection<string> Endings { get; }

    /// <summary>
    /// Whether it goes through the file by <see cref="FileContent.Open"/> and never has all of it in memory. If not, the file is
    /// in <see cref="FileContent.Bytes"/> when it is called, and is no larger than <see cref="FileLimits"/> allows.
    /// </summary>
    bool Streams => false;

    /// <summary>Whether it takes files whose bytes are of this kind.</summary>
    bool Takes(FileKind kind);

    /// <summary>The articles of the file in order. What holds none is a document that says why; no content is an exception.</summary>
    IEnumerable<Document> Read(FileContent file);
}
