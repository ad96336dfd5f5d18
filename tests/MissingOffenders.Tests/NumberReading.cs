using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Text;

namespace MissingOffenders.Tests;

/// <summary>A stand-in for the pipeline: every run of digits is a count of missing people. Keeps tests of files, cases and exports free of rules.</summary>
static class NumberReading
{
    public static ReadingSource Source { get; } = Of(Read, "numbers");

    public static ReadingSource Of(Func<Article, ArticleReading> read, string key) => new(new(PageRules.Nothing), read, key);

    public static ArticleReading Read(Article article) => new(article, [], [], [.. Figures(article)], []);

    static IEnumerable<Figure> Figures(Article article)
    {
        var text = article.Text;
        for (var start = 0; start < text.Length; start++)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            if (end > start)
            {
                yield return Figure(article, new(start, end));
                start = end;
            }
        }
    }

    static Figure Figure(Article article, Span span) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"{article.Id}-{span.Start}"),
        ArticleId = article.Id,
        Measure = "missing",
        Quantity = new(decimal.Parse(span.Of(article.Text), CultureInfo.InvariantCulture)),
        ValueText = span.Of(article.Text),
        Evidence = [new(span, span, span)],
        RuleId = "test.number",
        ConfidenceTerms = [new("base", 0.5m)],
    };
}
