using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>Reads <c>.docx</c>, as its last author would print it: tracked changes taken, comments and hidden text left out.</summary>
public sealed class WordReader : IFileReader
{
    /// <summary>The longest book has a million words, and Word may mark each.</summary>
    const int MostElements = 3_000_000;
    const int MostDepth = 400;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".docx"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Docx;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [Read(file.Bytes, file.Allowance)];
    }

    static Document Read(byte[] bytes, UnpackingAllowance allowance)
    {
        try
        {
            using MemoryStream stream = new(bytes, writable: false);
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            return word.MainDocumentPart is not { } main ? Document.Without(ArticleStatus.Damaged, "the Word document has no text part")
                : Problem(main, allowance) ?? new WordDocumentWriter(main).Write(WordProperties.Signals(word));
        }
        catch (Exception e) when (e is not SwellingException && e is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException
            or InvalidOperationException or ArgumentException or FormatException or NotSupportedException or UriFormatException)
        {
            return Document.Without(ArticleStatus.Damaged, "the Word document is damaged");
        }
    }

    /// <summary>Goes once through all that will be read: what is nested too deep or swells too far is no document.</summary>
    static Document? Problem(MainDocumentPart main, UnpackingAllowance allowance)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        WorkLimit elements = new(MostElements, "elements");
        foreach (var part in main.Parts.Select(p => p.OpenXmlPart).Where(p => p.ContentType.EndsWith("xml", StringComparison.Ordinal)).Prepend(main))
        {
            using UnpackedStream stream = new(part.GetStream(FileMode.Open, FileAccess.Read), allowance, _ => { });
            using var xml = XmlReader.Create(stream, settings);
            while (xml.Read())
            {
                elements.Take(1 + xml.AttributeCount);
                if (xml.Depth > MostDepth)
                {
                    return Document.Without(ArticleStatus.Damaged, "the Word document is nested too deep to be one");
                }
            }
        }

        return null;
    }
}
