using System.IO.Compression;
using System.Xml;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Documents.Formats.Books;

/// <summary>Reads <c>.epub</c>: a book is a zip archive of pages, each of which is an article of its own, in the order of reading.</summary>
/// <param name="pages">Reads the pages.</param>
public sealed class BookReader(PageReader pages) : IFileReader
{
    const int MostPages = 10_000;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".epub"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Epub;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using ZipArchive archive = new(new MemoryStream(file.Bytes, writable: false));
        if (archive.GetEntry("META-INF/encryption.xml") is not null && archive.GetEntry("META-INF/rights.xml") is not null)
        {
            yield return Document.Without(ArticleStatus.Encrypted, "the book is locked");
            yield break;
        }

        var read = 0;
        foreach (var name in PagesOf(archive, file).Take(MostPages))
        {
            if (archive.GetEntry(name) is { } entry && file.Inner(entry.Name, entry.Open, _ => { }) is var page && page.Fits(FileLimits.Page))
            {
                var document = pages.Read(page).First();
                if (document.Status == ArticleStatus.Read)
                {
                    read++;
                    yield return document with { Name = name };
                }
            }
        }

        if (read == 0)
        {
            yield return Document.Without(ArticleStatus.Empty, "the book holds no text");
        }
    }

    /// <summary>The pages as the book lists them; all pages in it by name where its list is broken.</summary>
    static IEnumerable<string> PagesOf(ZipArchive archive, FileContent file)
    {
        var all = archive.Entries.Where(e => Path.GetExtension(e.Name).ToLowerInvariant() is ".html" or ".xhtml" or ".htm").Select(e => e.FullName).Order(StringComparer.Ordinal);
        try
        {
            return Listed(archive, file) is { Count: > 0 } listed ? listed : all;
        }
        catch (XmlException)
        {
            return all;
        }
    }

    static List<string> Listed(ZipArchive archive, FileContent file)
    {
        if (PartOfArchive.Xml(archive, "META-INF/container.xml", file)?.Descendants().FirstOrDefault(e => e.Name.LocalName == "rootfile")?.Attribute("full-path")?.Value is not { } list || PartOfArchive.Xml(archive, list, file) is not { } book)
        {
            return [];
        }

        var folder = list[..(list.LastIndexOf('/') + 1)];
        var items = book.Descendants().Where(e => e.Name.LocalName == "item").Select(e => (Id: e.Attribute("id")?.Value, Path: e.Attribute("href")?.Value)).Where(i => i is { Id: not null, Path: not null }).DistinctBy(i => i.Id, StringComparer.Ordinal).ToDictionary(i => i.Id!, i => i.Path!, StringComparer.Ordinal);
        return [.. book.Descendants().Where(e => e.Name.LocalName == "itemref").Select(e => items.GetValueOrDefault(e.Attribute("idref")?.Value ?? "")).OfType<string>().Select(p => folder + Uri.UnescapeDataString(p)).Distinct(StringComparer.Ordinal)];
    }
}
