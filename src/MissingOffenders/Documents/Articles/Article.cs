namespace MissingOffenders.Documents.Articles;

/// <summary>A press article: its text untouched, and what is known of it.</summary>
/// <param name="Id">Stable identifier: the same path gives the same id in every run.</param>
/// <param name="Path">Path below the folder that the user named, with forward slashes.</param>
/// <param name="Text">The text as read. Every span of the article's records points into it.</param>
public sealed record Article(string Id, string Path, string Text)
{
    /// <summary>Title, or null where none is known.</summary>
    public string? Title { get; init; }

    /// <summary>Name of the outlet, or null where none is known.</summary>
    public string? Publisher { get; init; }

    /// <summary>Local day of publication, or null where none is known. It is the article's "now".</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Where <see cref="Published"/> comes from: <c>manifest</c>, <c>input</c>, <c>dateline</c>, <c>json-ld datePublished</c> ..., or null.</summary>
    public string? PublishedBasis { get; init; }

    /// <summary>Address of the page, or null where none is known.</summary>
    public string? Url { get; init; }

    /// <summary>The blocks in reading order, where the file marks them; null where the text's own layout must tell.</summary>
    public IReadOnlyList<Block>? Blocks { get; init; }
}
