using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Loading;

/// <summary>What came of reading a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Documents">
/// What it holds, in order, at least one, each under a name of its own. A file that cannot be read is one document that says why.
/// They may be read one by one as they are asked for: go through them once.
/// </param>
public sealed record LoadedFile(SourceFile File, IEnumerable<Document> Documents)
{
    /// <summary>SHA-256 of the file's bytes in lower-case hexadecimal, or null where they were not read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>Path of one of its articles: its own, with the article's place in it where it holds several.</summary>
    public string PathOf(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document.Name.Length == 0 ? File.Path : $"{File.Path}/{document.Name}";
    }

    /// <summary>A file that holds no article.</summary>
    public static LoadedFile Without(SourceFile file, ArticleStatus status, string reason) => new(file, [Document.Without(status, reason)]);
}
