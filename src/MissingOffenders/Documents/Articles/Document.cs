namespace MissingOffenders.Documents.Articles;

/// <summary>What a reader found in a file: the text of one article, how it is laid out, and what the file tells of it.</summary>
/// <param name="Text">
/// The text that every offset points into. A page that marks its body as such has the body first; behind it, from
/// <see cref="BodyLength"/> on, stands what the page shows beside the body: headline, captions, boxes.
/// </param>
public sealed record Document(string Text)
{
    /// <summary>Where in the file the article stands, with forward slashes; empty where the file holds this article alone.</summary>
    public string Name { get; init; } = "";

    /// <summary>Identifier that the input itself gives the article, or null.</summary>
    public string? Id { get; init; }

    /// <summary>Name of the character encoding, or null where the format has none of its own.</summary>
    public string? Encoding { get; init; }

    /// <summary>
    /// The blocks in reading order, which need not be the order of their places in the text; null for plain text, which is
    /// cut into blocks by its layout.
    /// </summary>
    public IReadOnlyList<Block>? Blocks { get; init; }

    /// <summary>Length of the body in characters, from the start of the text: all of the text where nothing stands beside it.</summary>
    public int BodyLength { get; init; } = Text.Length;

    /// <summary>Which way of reading gave the text: <c>text</c>, <c>reader</c>, <c>json-ld</c>, <c>paragraphs</c> ...</summary>
    public string Stage { get; init; } = "text";

    /// <summary>
    /// SHA-256, in lower-case hexadecimal, of the bytes that are this article's alone; null where it shares them with others,
    /// or where they are the bytes of a file of a folder.
    /// </summary>
    public string? Sha256 { get; init; }

    /// <summary>What the file tells of the article beside its text.</summary>
    public Metadata Metadata { get; init; } = Metadata.Nothing;

    /// <summary>Whether it is an article, or why there is none.</summary>
    public ArticleStatus Status { get; init; }

    /// <summary>Why there is no article, or what was guessed or mended; null where there is nothing to say.</summary>
    public string? Note { get; init; }

    /// <summary>A part of a file that holds no article.</summary>
    public static Document Without(ArticleStatus status, string reason) => new("") { Status = status, Note = reason };
}
