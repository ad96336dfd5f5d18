using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace MissingOffenders.Documents.Formats.Pdf;

/// <summary>Reads <c>.pdf</c>: printed newspaper pages, web pages printed to files, letters and reports.</summary>
public sealed class PdfReader : IFileReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".pdf"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Pdf;

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
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            return PdfPages.Read(pdf).Write(PdfInformation.Signals(pdf), IsWhole(bytes));
        }
        catch (PdfDocumentEncryptedException)
        {
            return Document.Without(ArticleStatus.Encrypted, "the PDF is locked with a password");
        }
#pragma warning disable CA1031 // the library throws exceptions of many kinds at files that are not what they say
        catch (Exception e) when (e is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return Document.Without(ArticleStatus.Damaged, IsWhole(bytes) ? "the PDF is damaged" : "the PDF breaks off");
        }
    }

    // the last lines of every PDF say so
    static bool IsWhole(byte[] bytes) => bytes.AsSpan(Math.Max(0, bytes.Length - 2048)).IndexOf("%%EOF"u8) >= 0;
}
