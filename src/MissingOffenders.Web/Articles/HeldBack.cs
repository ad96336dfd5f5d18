using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Cases.Quotes;
using MissingOffenders.Text;
using MissingOffenders.Web.Cases;

namespace MissingOffenders.Web.Articles;

/// <summary>Counts that were read and held back, on their way to become figures that a reviewer states.</summary>
static class HeldBack
{
    /// <summary>Those in whose words no figure stands yet, by place.</summary>
    public static IReadOnlyList<HeldBackRow> Untold(ReviewArticle article) =>
        [.. article.HeldBack.Where(h => !article.Figures.Any(f => f.Figure.CharStart < h.CharEnd && h.CharStart < f.Figure.CharEnd)).OrderBy(h => h.CharStart)];

    /// <summary>The figure that one would be.</summary>
    public static StatedFigure ToFigure(ReviewArticle article, HeldBackRow count)
    {
        CodePoints points = new(article.Text);
        Span span = new(points.IndexOf(count.CharStart), points.IndexOf(count.CharEnd));
        return StatedFigure.New(article.Row.ArticleId, TextQuote.Of(points, article.Text, span), Fields(count));
    }

    /// <summary>What it says, by field; what nobody read is null.</summary>
    public static Dictionary<string, string?> Fields(HeldBackRow count)
    {
        var fields = FigureFields.Names.ToDictionary(n => n, _ => (string?)null, StringComparer.Ordinal);
        fields["value"] = count.Value.ToString("0.######", CultureInfo.InvariantCulture);
        fields["modifier"] = "exact";
        fields["measure"] = count.Measure;
        fields["force"] = count.Force;
        fields["area"] = count.Area;
        return fields;
    }
}
