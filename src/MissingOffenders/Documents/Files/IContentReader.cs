using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Files;

/// <summary>Reads content of any kind: what readers of files that hold others give these to. Threads share it.</summary>
public interface IContentReader
{
    /// <summary>Endings of the names of files that it reads, lower case with the dot.</summary>
    IReadOnlySet<string> Endings { get; }

    /// <summary>
    /// The articles of a file, or of a file inside another, in order and at least one. Whatever is wrong with the content is a
    /// document that says so, never an exception. They are read one by one as they are asked for.
    /// </summary>
    IEnumerable<Document> Read(FileContent file);
}
