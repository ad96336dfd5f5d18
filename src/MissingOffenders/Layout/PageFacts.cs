using MissingOffenders.Articles;
namespace MissingOffenders.Layout;

/// <summary>Takes from an article's own text what nothing better tells: its title and its day of publication.</summary>
static class PageFacts
{
    const int LeastLengthOfTitle = 16;
    const string Basis = "dateline";

    public static Article Complete(Article article, IReadOnlyList<Block> blocks)
    {
        var title = article.Title ?? TitleIn(article.Text, blocks);
        var day = article.Published is null ? DatelineReader.Read(article.Text, blocks) : null;
        return day is null ? article with { Title = title } : article with { Title = title, Published = day, PublishedBasis = Basis };
    }

    static string? TitleIn(string text, IReadOnlyList<Block> blocks)
    {
        var headlines = blocks.Where(b => b.Kind == BlockKind.Headline).ToList();
        return (headlines.Find(b => b.Span.Length >= LeastLengthOfTitle) ?? headlines.FirstOrDefault())?.Span.Of(text);
    }
}
