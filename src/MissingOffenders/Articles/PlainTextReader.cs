namespace MissingOffenders.Articles;

/// <summary>Reads <c>.txt</c> and <c>.md</c>: the text as it stands.</summary>
public sealed class PlainTextReader : IArticleReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".txt", ".md"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Text;

    /// <inheritdoc/>
    public DecodedText Read(byte[] bytes) => TextDecoder.Decode(bytes);
}
