using System.Text.Json;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Text;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Articles.Texts;

/// <summary>The lines of an article in reading order, which is not that of the text where a page has its headline beside the body.</summary>
/// <param name="article">The article.</param>
sealed class TextLines(ReviewArticle article)
{
    const string Plain = "paragraph";

    static readonly Dictionary<BlockKind, string> Words = Enum.GetValues<BlockKind>().ToDictionary(k => k, k => JsonNamingPolicy.KebabCaseLower.ConvertName(k.ToString()));

    /// <summary>The lines within a stretch of the text. What no block holds comes last.</summary>
    public IEnumerable<(Span Span, string Kind)> In(Span window)
    {
        if (article.Blocks.Count == 0)
        {
            return Lines(window).Select(line => (line, line.Of(article.Text) == article.Row.Title?.Trim() ? "headline" : Plain));
        }

        var covered = article.Blocks.Select(b => b.Span).OrderBy(s => s.Start).ToList();
        return article.Blocks.SelectMany(b => Lines(Common(b.Span, window)).Select(line => (line, Words[b.Kind])))
            .Concat(Gaps(covered, window).SelectMany(Lines).Select(line => (line, Plain)));
    }

    static Span Common(Span a, Span b) => new(Math.Max(a.Start, b.Start), Math.Min(a.End, b.End));

    static IEnumerable<Span> Gaps(List<Span> covered, Span window)
    {
        var at = window.Start;
        foreach (var span in covered)
        {
            yield return Common(new(at, span.Start), window);
            at = Math.Max(at, span.End);
        }

        yield return Common(new(at, window.End), window);
    }

    IEnumerable<Span> Lines(Span stretch)
    {
        for (var start = stretch.Start; start < stretch.End;)
        {
            var stop = article.Text.IndexOf('\n', start, stretch.End - start);
            var line = new Span(start, stop < 0 ? stretch.End : stop).Trim(article.Text);
            if (!line.IsEmpty)
            {
                yield return line;
            }

            start = stop < 0 ? stretch.End : stop + 1;
        }
    }
}
