using AngleSharp.Html.Dom;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages.Pieces;
using MissingOffenders.Documents.Pages.Signals;
using MissingOffenders.Documents.Pages.Told;

namespace MissingOffenders.Documents.Pages;

/// <summary>Reads saved web pages.</summary>
/// <param name="rules">What is known of outlets and their pages.</param>
public sealed class PageReader(PageRules rules) : IFileReader
{
    readonly MetadataReader metadata = new(rules.Outlets, rules.Words);

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
            var read = ReadPage(html, url);
            return read with { Encoding = encoding, Note = read.Note is null ? note : note is null ? read.Note : $"{read.Note}; {note}" };
        }
        catch (Exception e) when (e is not (OutOfMemoryException or SwellingException))
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

        var generic = ReadText(page, body, known);
        return rules.Sites.Apply(html, generic, part => PageParser.Parse(part) is { Body: { } inner } reduced ? ReadText(reduced, inner, known) : generic);
    }

    Document ReadText(IHtmlDocument page, IHtmlElement body, Metadata known)
    {
        var cutter = PieceCutter.Of(body);
        var pieces = cutter.Pieces;
        var signs = PageSigns.Of(page, known);
        var told = ToldText.Of(page);
        Labels.Put(pieces, page, known.Title);
        foreach (var element in cutter.SetAside)
        {
            element.Remove();
        }

        BodyFinder.Mark(page, cutter.ByNode);
        BodyChooser.Choose(pieces);
        var stage = Fallbacks.Choose(pieces, told);
        Standfirsts.Take(pieces);
        new TrailingSections(rules.Words).Drop(pieces);
        var (reason, doubt) = PageVerdict.Of(signs, pieces);
        if (reason is not null)
        {
            return Document.Without(ArticleStatus.NoArticle, reason) with { Metadata = known };
        }

        BesideChooser.Choose(pieces);
        return PageWriter.Write(pieces) with { Metadata = known, Stage = stage, Note = doubt };
    }
}
