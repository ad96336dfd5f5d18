using MissingOffenders.Articles;
using MissingOffenders.Files;
using MissingOffenders.Pages.Signals;

namespace MissingOffenders.Pages;

/// <summary>Reads saved web pages.</summary>
/// <param name="rules">What is known of outlets and their pages.</param>
public sealed class PageReader(PageRules rules) : IFileReader
{
    readonly MetadataReader metadata = new(rules);

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".html", ".htm", ".xhtml"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Html;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = TextDecoder.DecodePage(file.Bytes);
        yield return Read(content.Text, null, content.Encoding, content.Note);
    }

    /// <summary>Reads a page that is decoded already.</summary>
    /// <param name="html">The page.</param>
    /// <param name="url">Its address, where it is known.</param>
    /// <param name="encoding">Name of the encoding that it had.</param>
    /// <param name="note">What was guessed or mended so far.</param>
    internal Document Read(string html, string? url, string? encoding, string? note)
    {
        try
        {
            return ReadPage(html, url) with { Encoding = encoding, Note = note };
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The libraries make no promise for broken pages, and one page must not stop the rest.
            return Document.Without(ArticleStatus.Damaged, $"the page cannot be read: {e.Message}") with { Encoding = encoding };
        }
    }

    Document ReadPage(string html, string? url)
    {
        var page = PageParser.Parse(html);
        var known = metadata.Read(page, url);
        if (page.Body is not { } body)
        {
            return Document.Without(ArticleStatus.Empty, "the page has no body") with { Metadata = known };
        }

        var prose = new Prose(body);
        PieceCutter cutter = new(new(prose));
        cutter.Cut(body);
        foreach (var element in cutter.SetAside)
        {
            element.Remove();
        }

        BodyFinder.Mark(page, cutter.ByNode);
        BodyChooser.Choose(cutter.Pieces);
        return PageWriter.Write(cutter.Pieces) with { Metadata = known, Stage = "reader" };
    }
}
