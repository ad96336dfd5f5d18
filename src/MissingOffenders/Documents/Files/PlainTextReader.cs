using System.Globalization;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Documents.Files;

/// <summary>Reads <c>.txt</c> and <c>.md</c>: the text as it stands, or the articles that a press archive put into one text.</summary>
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
        if (string.IsNullOrWhiteSpace(content.Text))
        {
            return [Document.Without(ArticleStatus.Empty, "the file holds nothing but white space")];
        }

        var articles = ArticleSeparators.Split(content.Text);
        return articles.Count == 1 ? [new(content.Text) { Encoding = content.Encoding, Note = content.Note }]
            : articles.Select((text, i) => new Document(text)
            {
                Name = (i + 1).ToString(CultureInfo.InvariantCulture),
                Encoding = content.Encoding,
                Note = string.Create(CultureInfo.InvariantCulture, $"one of {articles.Count} articles in the file{(content.Note is null ? "" : "; ")}{content.Note}"),
            });
    }
}
