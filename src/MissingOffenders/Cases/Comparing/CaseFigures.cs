using System.Globalization;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling.Given;
using MissingOffenders.Text;

namespace MissingOffenders.Cases.Comparing;

/// <summary>Gives the figures of a case, with their types, to whoever compares them.</summary>
static class CaseFigures
{
    /// <summary>There are fewer people.</summary>
    const double Most = 1e10;

    /// <summary>The figures of a case under verdicts that have been read.</summary>
    public static GivenFigures Of(CaseFile source, Verdicts verdicts)
    {
        var articles = source.Articles();
        return Of(articles, [.. new CaseReview(source, articles.ToDictionary(a => a.ArticleId, StringComparer.Ordinal)).All(verdicts)], source.TextOf, source.BlocksOf);
    }

    /// <summary>The figures of articles.</summary>
    /// <param name="articles">The articles, by path.</param>
    /// <param name="figures">Their figures with what reviewers made of them, by article and place.</param>
    /// <param name="textOf">Gives the text of an article by its id; null where there is none.</param>
    /// <param name="blocksOf">Gives the blocks of an article by its id, as the case keeps them; null where it keeps none.</param>
    public static GivenFigures Of(IReadOnlyList<ArticleRow> articles, IReadOnlyList<ReviewedFigure> figures, Func<string, string?> textOf, Func<string, string?> blocksOf)
    {
        var rows = articles.ToDictionary(a => a.ArticleId, StringComparer.Ordinal);
        var reasons = figures.Select(f => (f.Figure, Reason: Reason(f))).ToList();
        List<string> damaged = [];
        return new(
            [.. articles.Select(Article)],
            [.. Typed(reasons.Where(r => r.Reason is null).Select(r => r.Figure), textOf, damaged)],
            id => textOf(id) is { } text ? rows[id].ToArticle(text, blocksOf(id) is { } blocks ? BlocksJson.Read(blocks, text) : null) : null)
        {
            LeftOut = [.. reasons.Where(r => r.Reason is not null).Select(r => Note(r.Figure, r.Reason!)), .. damaged],
        };
    }

    static GivenArticle Article(ArticleRow row) => new(row.ArticleId, row.ArticlePath)
    {
        IsRead = row.Status == "read",
        Publisher = row.Publisher,
        Published = IsoDay.Parse(row.Published),
        AgencyCredit = row.AgencyCredit,
    };

    /// <summary>The figures with their types; the text of each article is asked for once.</summary>
    static IEnumerable<GivenFigure> Typed(IEnumerable<FigureRow> rows, Func<string, string?> textOf, List<string> damaged)
    {
        var (article, figures) = ("", new RowFigures(null));
        foreach (var row in rows)
        {
            if (row.ArticleId != article)
            {
                (article, figures) = (row.ArticleId, new(textOf(row.ArticleId)));
            }

            if (Typed(row, figures, damaged) is { } figure)
            {
                yield return figure;
            }
        }
    }

    /// <summary>A figure with its types; null where its row is damaged: one must not end the comparison of all.</summary>
    static GivenFigure? Typed(FigureRow row, RowFigures figures, List<string> damaged)
    {
        try
        {
            return new(figures.Of(row), row.QuoteExact, row.Sentence);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            damaged.Add(Note(row, $"its row in the case is damaged: {e.Message}"));
            return null;
        }
    }

    static string Note(FigureRow row, string reason) => $"figure {row.FigureId} ({row.ArticlePath}: '{row.QuoteExact}') is left out: {reason}";

    /// <summary>Why a figure is not compared; null where it is.</summary>
    static string? Reason(ReviewedFigure reviewed) => reviewed.Status switch
    {
        ReviewStatus.Rejected => "a reviewer rejected it",
        ReviewStatus.Split => "a reviewer split it; its parts are compared",
        ReviewStatus.Merged => "a reviewer merged it into another",
        _ when !double.IsFinite(reviewed.Figure.Value) || reviewed.Figure.Value is < 0 or > Most => string.Create(CultureInfo.InvariantCulture, $"a count cannot be {reviewed.Figure.Value}. Correct or reject it in 'review'"),
        _ => null,
    };
}
