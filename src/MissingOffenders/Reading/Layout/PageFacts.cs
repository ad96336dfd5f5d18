using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Datelines;

namespace MissingOffenders.Reading.Layout;

/// <summary>Takes from an article's own text what nothing better tells: its title, its writer and its day of publication.</summary>
static class PageFacts
{
    const int LeastLengthOfTitle = 16;
    const string Basis = "dateline";

    public static ArticleLayout Complete(Article article, IReadOnlyList<Block> blocks)
    {
        var title = TitleIn(blocks);
        var day = DatelineReader.Read(article.Text, blocks);
        var signals = new List<MetadataSignal>();
        if (title is not null)
        {
            signals.Add(new("title", title.FoundBy, title.Span.Of(article.Text), article.Title is null));
        }

        signals.AddRange(blocks.Where(b => b.FoundBy == Datelines.Byline).Take(1).Select(b => new MetadataSignal("byline", b.FoundBy, b.Span.Of(article.Text), true)));
        if (day is { } known)
        {
            signals.Add(new("published", Basis, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), article.Published is null));
        }

        article = article with { Title = article.Title ?? title?.Span.Of(article.Text) };
        return new(day is null || article.Published is not null ? article : article with { Published = day, PublishedBasis = Basis }, blocks, signals);
    }

    static Block? TitleIn(IReadOnlyList<Block> blocks)
    {
        var headlines = blocks.Where(b => b.Kind == BlockKind.Headline).ToList();
        return headlines.Find(b => b.Span.Length >= LeastLengthOfTitle) ?? headlines.FirstOrDefault();
    }
}
