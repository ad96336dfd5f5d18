using MissingOffenders.Articles;

namespace MissingOffenders.Files;

/// <summary>What came of reading a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Documents">What it holds, in order, at least one. A file that cannot be read is one document that says why.</param>
public sealed record LoadedFile(SourceFile File, IReadOnlyList<Document> Documents)
{
    /// <summary>SHA-256 of the bytes in lower-case hexadecimal, or null where they were not read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>A file that holds no article.</summary>
    public static LoadedFile Without(SourceFile file, ArticleStatus status, string reason) => new(file, [Document.Without(status, reason)]);
}
