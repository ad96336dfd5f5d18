using MissingOffenders.Cases.Decisions;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Trails;
using MissingOffenders.Text;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Figures;

/// <summary>How a figure came about.</summary>
static class FigureTrail
{
    /// <summary>The steps of the rules at the words of a figure; none where there are no rules at hand.</summary>
    public static IReadOnlyList<TrailEntry> Of(Func<Article, ArticleReading>? explain, ReviewArticle article, ReviewedFigure figure)
    {
        if (explain is null)
        {
            return [];
        }

        var reading = explain(article.Row.ToArticle(article.Text, article.Blocks.Count > 0 ? article.Blocks : null));
        CodePoints points = new(article.Text);
        Span place = new(points.IndexOf((int)figure.AsRead.CharStart), points.IndexOf((int)figure.AsRead.CharEnd));
        return [.. reading.Trail.Where(t => t.Span.Overlaps(place))];
    }
}
