using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>Reads <c>.docx</c>, as its last author would print it: tracked changes taken, comments and hidden text left out.</summary>
public sealed class WordReader : IFileReader
{
    /// <summary>The longest book has some ten million characters of text, and some ten times as many with its marks.</summary>
    const int MostCharacters = 200_000_000;
    const int MostDepth = 400;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".docx"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Docx;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [Read(file.Bytes)];
    }

    static Document Read(byte[] bytes)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            return word.MainDocumentPart is not { } main ? Document.Without(ArticleStatus.Damaged, "the Word document has no text part")
                : Problem(main) ?? new WordDocumentWriter(main).Write(WordProperties.Signals(word));
        }
        catch (Exception e) when (e is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException
            or InvalidOperationException or ArgumentException or FormatException or NotSupportedException or UriFormatException)
        {
            return Document.Without(ArticleStatus.Damaged, "the Word document is damaged");
        }
    }

    /// <summary>Goes once through all that will be read: what is nested too deep or swells too far is no document.</summary>
    static Document? Problem(MainDocumentPart main)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = MostCharacters, XmlResolver = null };
        foreach (var part in main.Parts.Select(p => p.OpenXmlPart).Where(p => p.ContentType.EndsWith("xml", StringComparison.Ordinal)).Prepend(main))
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var xml = XmlReader.Create(stream, settings);
            while (xml.Read())
            {
                if (xml.Depth > MostDepth)
                {
                    return Document.Without(ArticleStatus.Damaged, "the Word document is nested too deep to be one");
                }
            }
        }

        return null;
    }
}
