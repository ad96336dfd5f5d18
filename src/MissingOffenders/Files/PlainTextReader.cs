using MissingOffenders.Articles;

namespace MissingOffenders.Files;

/// <summary>Reads <c>.txt</c> and <c>.md</c>: the text as it stands.</summary>
public sealed class PlainTextReader : IFileReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".txt", ".md"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Text;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = TextDecoder.Decode(file.Bytes);
        yield return string.IsNullOrWhiteSpace(content.Text)
            ? Document.Without(ArticleStatus.Empty, "the file holds nothing but white space")
            : new(content.Text) { Encoding = content.Encoding, Note = content.Note };
    }
}
