using System.Globalization;
using MimeKit;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Reads <c>.mhtml</c>: a web page that a browser saved with its pictures, in the form of a mail.</summary>
/// <param name="pages">Reads the page itself.</param>
public sealed class MhtmlReader(PageReader pages) : IFileReader
{
    const int MaxParts = 10_000;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".mhtml", ".mht"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Mhtml;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        return [Read(file.Bytes, file)];
    }

    Document Read(byte[] bytes, FileContent file)
    {
        try
        {
            using var archive = MailParts.Load(file);
            return RootOf(archive.Body) is { } root ? Read(archive, root, MailEnd.NoteOf(archive.Body, bytes)) : LoosePage.Read(bytes, pages);
        }
        catch (FormatException)
        {
            return LoosePage.Read(bytes, pages);
        }
    }

    Document Read(MimeMessage archive, MimePart root, string? note)
    {
        var content = MailParts.TextOf(root);
        var url = AddressOf(archive, root);
        var page = pages.Read(content.Text, url, content.Encoding, MailEnd.Join(content.Note, note));
        return page with
        {
            Metadata = page.Metadata with
            {
                Url = page.Metadata.Url ?? url,
                Title = page.Metadata.Title ?? NullIfBlank(archive.Subject),
                Signals = [.. page.Metadata.Signals, .. SignalsOf(archive)],
            },
        };
    }

    /// <summary>The page itself: the part that the archive names as its start, or else the first page in it.</summary>
    static MimePart? RootOf(MimeEntity? body) =>
        body is MultipartRelated { Root: TextPart { IsHtml: true } root } ? root : Parts(body).Take(MaxParts).FirstOrDefault(p => p.ContentType.IsMimeType("text", "html") || p.ContentType.IsMimeType("application", "xhtml+xml"));

    static IEnumerable<MimePart> Parts(MimeEntity? entity) => entity switch
    {
        Multipart multipart => multipart.SelectMany(Parts),
        MimePart part => [part],
        _ => [],
    };

    static string? AddressOf(MimeMessage archive, MimePart root)
    {
        string?[] candidates = [archive.Headers["Snapshot-Content-Location"], root.ContentLocation?.OriginalString, archive.Headers["Content-Location"], root.ContentBase?.OriginalString];
        return Array.Find(candidates, c => c?.Trim().StartsWith("http", StringComparison.OrdinalIgnoreCase) == true)?.Trim();
    }

    // the day it was saved: the article is no younger
    static IEnumerable<MetadataSignal> SignalsOf(MimeMessage archive)
    {
        if (archive.Headers["Date"] is { } date && archive.Date != DateTimeOffset.MinValue)
        {
            yield return new("saved", "mhtml Date", archive.Date.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture));
        }

        if (NullIfBlank(archive.Subject) is { } subject)
        {
            yield return new("title", "mhtml Subject", subject);
        }
    }

    static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
