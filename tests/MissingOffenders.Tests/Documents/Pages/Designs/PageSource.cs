using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading.Layout;

namespace MissingOffenders.Tests.Documents.Pages.Designs;

/// <summary>What an article says, apart from how a page shows it: the blocks of its saved text without the debris.</summary>
/// <param name="Title">Its title, or empty.</param>
/// <param name="Dates">Lines that name the day and the writer.</param>
/// <param name="Blocks">The rest, in reading order.</param>
sealed record PageSource(string Title, IReadOnlyList<string> Dates, IReadOnlyList<SourceBlock> Blocks)
{
    public static PageSource Of(ArticleLayout layout)
    {
        var text = layout.Article.Text;
        var shown = layout.Blocks.Where(b => b.IsRead).ToList();
        var title = shown.Find(b => b.Kind == BlockKind.Headline);
        return new(
            title?.Span.Of(text) ?? "",
            [.. shown.Where(b => b.Kind == BlockKind.Dateline).Select(b => b.Span.Of(text))],
            [.. shown.Where(b => b != title && b.Kind != BlockKind.Dateline).Select(b => new SourceBlock(b.Kind, b.Span.Of(text)))]);
    }

    /// <summary>The blocks in <paramref name="count"/> parts, cut before paragraphs alone.</summary>
    public IReadOnlyList<IReadOnlyList<SourceBlock>> Parts(int count)
    {
        var parts = Enumerable.Range(0, count).Select(_ => new List<SourceBlock>()).ToList();
        var part = 0;
        for (var i = 0; i < Blocks.Count; i++)
        {
            var due = Math.Min(count - 1, i * count / Blocks.Count);
            part = Blocks[i].Kind == BlockKind.Paragraph && (i == 0 || Blocks[i - 1].Kind == BlockKind.Paragraph) ? due : part;
            parts[part].Add(Blocks[i]);
        }

        return parts;
    }
}
