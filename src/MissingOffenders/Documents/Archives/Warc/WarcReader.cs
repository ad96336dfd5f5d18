using System.Globalization;
using System.Security.Cryptography;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Documents.Archives.Warc;

/// <summary>Reads <c>.warc</c>, what crawlers keep of the web: every page and document that a server gave, as an article of its own.</summary>
/// <param name="readers">Reads documents that are no pages.</param>
/// <param name="pages">Reads pages.</param>
public sealed class WarcReader(IContentReader readers, PageReader pages) : IFileReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".warc"];

    /// <inheritdoc/>
    public bool Streams => true;

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Warc;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var found = false;
        using var stream = file.Open();
        foreach (var record in new WarcRecords(stream).Read())
        {
            foreach (var document in Read(file, record))
            {
                found = true;
                var place = record.Offset.ToString(CultureInfo.InvariantCulture);
                yield return document with { Name = document.Name.Length == 0 ? place : $"{place}/{document.Name}" };
            }
        }

        if (!found)
        {
            yield return Document.Without(ArticleStatus.NoArticle, "the web archive holds no page and no document");
        }
    }

    IEnumerable<Document> Read(FileContent file, WarcRecord record)
    {
        if (record.Kind is not ("response" or "resource"))
        {
            return [];
        }

        if (record.Content is not { } content)
        {
            return [Document.Without(ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the record has more than {FileLimits.Document:N0} bytes"))];
        }

        var message = record.Kind == "response" ? HttpMessage.Parse(content, file) : new(200, record.Headers.GetValueOrDefault("Content-Type", ""), content);
        return message.Status is < 200 or >= 300 || message.Body.Length == 0 ? []
            : FileKinds.Of(message.Body) switch
            {
                FileKind.Html => [Page(message, record)],
                FileKind.Text when message.ContentType.Contains("html", StringComparison.OrdinalIgnoreCase) => [Page(message, record)],
                FileKind.Text when message.ContentType.StartsWith("text/plain", StringComparison.OrdinalIgnoreCase) => Other(file, message, record),
                FileKind.Pdf or FileKind.Zip => Other(file, message, record).Where(d => d.Status == ArticleStatus.Read),
                _ => [],
            };
    }

    Document Page(HttpMessage message, WarcRecord record)
    {
        var content = TextDecoder.DecodePage(message.Body, message.Charset);
        return Told(pages.Read(content.Text, record.Address, content.Encoding, content.Note), message, record);
    }

    IEnumerable<Document> Other(FileContent file, HttpMessage message, WarcRecord record) =>
        readers.Read(file.Inner(NameOf(record.Address), message.Body)).Select(d => Told(d, message, record));

    static string NameOf(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? Path.GetFileName(uri.AbsolutePath) : "";

    /// <summary>With what the record tells beside what the page tells.</summary>
    static Document Told(Document document, HttpMessage message, WarcRecord record) => document with
    {
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(message.Body)),
        Metadata = document.Metadata with
        {
            Url = document.Metadata.Url ?? record.Address,
            Signals = record.Fetched is { } day ? [.. document.Metadata.Signals, new("saved", "warc Date", day)] : document.Metadata.Signals,
        },
    };
}
