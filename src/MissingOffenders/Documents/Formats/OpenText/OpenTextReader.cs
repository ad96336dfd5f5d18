using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats.OpenText;

/// <summary>Reads <c>.odt</c>, the texts of LibreOffice: headings, paragraphs, items of lists and rows of tables. Notes and comments are left out.</summary>
public sealed class OpenTextReader : IFileReader
{
    static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".odt"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Odt;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [Read(file.Bytes, file)];
    }

    static Document Read(byte[] bytes, FileContent file)
    {
        try
        {
            using ZipArchive archive = new(new MemoryStream(bytes, writable: false));
            var content = PartOfArchive.Xml(archive, "content.xml", file, LoadOptions.PreserveWhitespace);
            if (content?.Descendants(Office + "text").FirstOrDefault() is not { } body)
            {
                return Document.Without(ArticleStatus.Damaged, "the text has no content");
            }

            BlockWriter writer = new();
            new OpenTextBlocks(writer, TakenBack.StylesOf(content)).Add(body);
            return writer.Blocks.Count == 0 ? Document.Without(ArticleStatus.Empty, "the text is empty")
                : new(writer.Text) { Blocks = writer.Blocks, Stage = "odt", Metadata = MetadataOf(PartOfArchive.Xml(archive, "meta.xml", file)) };
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            return Document.Without(ArticleStatus.Damaged, "the text is damaged");
        }
    }

    static Metadata MetadataOf(XDocument? meta)
    {
        var title = meta?.Descendants(Dublin + "title").FirstOrDefault()?.Value.Trim();
        return new() { Title = string.IsNullOrEmpty(title) ? null : title, Signals = string.IsNullOrEmpty(title) ? [] : [new("title", "odt title", title, IsChosen: true)] };
    }
}
