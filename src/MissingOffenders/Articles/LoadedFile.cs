namespace MissingOffenders.Articles;

/// <summary>What came of reading a file.</summary>
/// <param name="File">The file.</param>
/// <param name="Status">Whether it could be read.</param>
/// <param name="Reason">Why it could not, or what was noticed; null where there is nothing to say.</param>
public sealed record LoadedFile(SourceFile File, ArticleStatus Status, string? Reason)
{
    /// <summary>SHA-256 of the bytes in lower-case hexadecimal, or null where they were not read.</summary>
    public string? Sha256 { get; init; }

    /// <summary>The characters, or null where the status is not <see cref="ArticleStatus.Read"/>.</summary>
    public DecodedText? Content { get; init; }
}
