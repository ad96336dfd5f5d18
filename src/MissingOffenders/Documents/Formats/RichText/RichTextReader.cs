using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats.RichText;

/// <summary>Reads <c>.rtf</c>: its paragraphs and rows of tables.</summary>
public sealed class RichTextReader : IFileReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".rtf"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Rtf;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var text = new RichTextParser(file.Bytes).Read();
        return [string.IsNullOrWhiteSpace(text) ? Document.Without(ArticleStatus.Empty, "the rich text is empty") : new(text) { Stage = "rtf" }];
    }
}
