using System.Globalization;
using System.Text.Json;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Independence;

namespace MissingOffenders.Tests.Reconciling.Independence;

/// <summary>The articles of the corpus, with what the program itself reads in them.</summary>
public class CorpusGroupsTests
{
    /// <summary>How old a count may be whose article does not tell its time.</summary>
    const int DaysBeforePublication = 45;

    static readonly Lazy<IndependenceGroups> Groups = new(GroupCorpus);

    public static TheoryData<string, string[]> Copies()
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryFiles.Corpus, "conflicts.gold.json")));
        var data = new TheoryData<string, string[]>();
        foreach (var entry in gold.RootElement.EnumerateArray().Where(e => e.GetProperty("class").GetString() == "copy" && e.GetProperty("flag").GetBoolean()))
        {
            string[] articles = [.. entry.GetProperty("values").EnumerateArray().SelectMany(v => v.GetProperty("articles").EnumerateArray()).Select(a => a.GetString()!)];
            data.Add(entry.GetProperty("id").GetString()!, [.. articles.Where(a => File.Exists(Path.Combine(RepositoryFiles.Corpus, $"{a}.txt")))]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void Articles_that_the_gold_calls_copies_share_an_origin_but_for_one(string id, string[] articles)
    {
        var most = Groups.Value.OfFigures.Max(g => g.Members.Select(m => m.ArticleId).Intersect(articles).Count());
        Assert.True(most >= Math.Max(2, articles.Length - 1), $"{id}: {most} of {articles.Length}");
    }

    // each of these pairs was read: they rest on one survey, one disclosure or one publication of a ministry
    [Fact]
    public void No_articles_but_these_share_an_origin()
    {
        string[] known =
        [
            "a05-bbc-322-jan2007 a06-politicscouk-322",
            "a05-bbc-322-jan2007 a06-politicscouk-322 a13-express-317",
            "a31-lowestoft-suffolk-3 b24-bbc-suffolk-five",
            "a36-telegraph-843 b20-bbc-london-159",
            "a39-standard-2004-archive-date a41-independent-2003-rates",
            "b01-bbc-396-uk b02-guardian-396-38-forces b05-pa-wire-review-call",
            "b01-bbc-396-uk b04-descrier-394 b05-pa-wire-review-call b15-kirwans-blog-394",
            "b01-bbc-396-uk b04-descrier-394 b18-mayors-question-2015-167",
            "b01-bbc-396-uk b05-pa-wire-review-call",
            "b01-bbc-396-uk b38-stv-12-scotland",
            "b04-descrier-394 b15-kirwans-blog-394",
            "b20-bbc-london-159 b21-gla-conservatives-159-63-96",
            "b34-bucks-herald-485-list b36-yorkshire-post-20 b38-stv-12-scotland",
            "b34-bucks-herald-485-list b38-stv-12-scotland",
        ];

        var found = Groups.Value.OfFigures.Where(g => g.Articles > 1).Select(g => string.Join(' ', g.Members.Select(m => m.ArticleId).Distinct().Order(StringComparer.Ordinal))).Distinct().Order(StringComparer.Ordinal).ToList();

        // which figures are read decides who stands in one group; each of its articles must be known to share its origin with another
        var strange = found.Where(group => !group.Split(' ').All(a => known.Any(k => k.Split(' ').Contains(a) && k.Split(' ').Intersect(group.Split(' ')).Count() > 1))).ToList();
        Assert.True(strange.Count <= Floors.StrangeOrigins, string.Join(Environment.NewLine, strange));
        Assert.True(found.Count >= Floors.Origins, string.Join(Environment.NewLine, found));
    }

    [Fact]
    public void No_article_of_the_corpus_is_taken_for_the_text_of_another() =>
        Assert.All(Groups.Value.OfArticles, g => Assert.Single(g.Members));

    static IndependenceGroups GroupCorpus()
    {
        var pipeline = new Pipeline(Rulebook.Load(RepositoryFiles.Rules).Reading);
        ArticleReading[] readings =
        [
            .. File.ReadLines(Path.Combine(RepositoryFiles.Corpus, "manifest.csv")).Skip(1).Select(line => line.Split(',')).Select(cells =>
                pipeline.Read(new(Path.GetFileNameWithoutExtension(cells[0]), cells[0], File.ReadAllText(Path.Combine(RepositoryFiles.Corpus, cells[0])))
                {
                    Published = cells[^1].Length > 0 ? DateOnly.ParseExact(cells[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                })),
        ];
        return Story.Group(readings.Select(Grouped), readings.SelectMany(r => r.Figures.Select(f => Grouped(f, r.Article.Published))));
    }

    static GroupedArticle Grouped(ArticleReading reading) =>
        new(reading.Article.Id, string.Join('\n', reading.Blocks.Where(b => b.IsRead).Select(b => b.Span.Of(reading.Article.Text)))) { Published = reading.Article.Published };

    static GroupedFigure Grouped(Figure figure, DateOnly? published)
    {
        var isStated = figure.AsOf is { Basis: AsOfBasis.Stated or AsOfBasis.Document, Start: not null };
        var subject = (figure.Force ?? figure.Area)?.Replace("Great Britain", "United Kingdom", StringComparison.Ordinal);
        return new(figure.Id, figure.ArticleId, $"{subject}|{figure.Measure}|{figure.Breakdown}", figure.Quantity.Number)
        {
            IsExact = figure.Quantity.Modifier == Modifier.Exact,
            Start = isStated ? figure.AsOf.Start : published?.AddDays(-DaysBeforePublication),
            End = isStated ? figure.AsOf.End : published,
            Force = figure.Force,
            Attribution = figure.Attribution?.Name,
            AttributionType = figure.Attribution?.Type,
        };
    }
}
