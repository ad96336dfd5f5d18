namespace MissingOffenders.Articles;

/// <summary>Makes text of the bytes of one kind of file. Implementations keep no state: threads share them.</summary>
public interface IArticleReader
{
    /// <summary>Endings of the names of such files, lower case with the dot. A folder is searched for these.</summary>
    IReadOnlyCollection<string> Endings { get; }

    /// <summary>Whether it takes files whose bytes are of this kind.</summary>
    bool Takes(FileKind kind);

    /// <summary>Makes text of the bytes.</summary>
    DecodedText Read(byte[] bytes);
}
