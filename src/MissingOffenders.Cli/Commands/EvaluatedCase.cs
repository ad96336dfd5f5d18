using MissingOffenders.Cases;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Evaluation;
using MissingOffenders.Reading;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary>A case in memory that holds the articles of gold, with the figures that were read from them or with those of the gold.</summary>
static class EvaluatedCase
{
    const string InMemory = ":memory:";

    /// <summary>Makes it. Whoever gets it disposes of it.</summary>
    public static CaseFile Of(IReadOnlyList<GoldArticle> gold, GoldFolder corpus, Pipeline pipeline, bool useGold, CancellationToken cancel)
    {
        var saved = gold.AsParallel().AsOrdered().WithCancellation(cancel).Select(Save).OfType<SavedArticle>().ToList();
        var made = CaseFile.Open(InMemory);
        made.Save(saved, []);
        return made;

        SavedArticle? Save(GoldArticle of)
        {
            if (corpus.Read(of) is not { } article || corpus.Read(article, a => pipeline.Read(a)) is not { } reading)
            {
                return null;
            }

            var rows = new FigureRows(article.Text);
            return new(Row(reading, rows), useGold ? new GoldRows(reading).Of(of) : [.. reading.Figures.Select(rows.Of)]);
        }
    }

    static ArticleRow Row(ArticleReading reading, FigureRows rows) => new()
    {
        ArticleId = reading.Article.Id,
        ArticlePath = reading.Article.Path,
        FilePath = reading.Article.Path,
        Root = "",
        Title = reading.Article.Title,
        Publisher = reading.Article.Publisher,
        Published = IsoDay.Of(reading.Article.Published),
        PublishedBasis = reading.Article.PublishedBasis,
        Characters = rows.Characters,
        Status = ArticleStatus.Read.Code(),
        Text = reading.Article.Text,
        Blocks = rows.Blocks(reading.Blocks),
    };
}
