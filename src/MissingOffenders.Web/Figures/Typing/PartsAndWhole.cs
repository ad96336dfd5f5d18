using System.Globalization;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Figures.Typing;

/// <summary>Tells that a part is larger than its whole. It may be so in an article: it is told, not forbidden.</summary>
static class PartsAndWhole
{
    /// <summary>What is odd about a figure with another value, in words for the reviewer; null where nothing is.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="value">Its value as typed.</param>
    /// <param name="others">All figures of the article.</param>
    public static string? Concern(ReviewedFigure figure, string? value, IEnumerable<ReviewedFigure> others)
    {
        if (!double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        foreach (var other in others.Where(o => o.IsStated && o.Id != figure.Id))
        {
            if (other.Id == figure.Figure.PartOf && number > other.Figure.Value)
            {
                return $"More than the whole that it is a part of: {Words(other)}.";
            }

            if (other.Figure.PartOf == figure.Id && number < other.Figure.Value)
            {
                return $"Less than a part of it: {Words(other)}.";
            }
        }

        return null;
    }

    static string Words(ReviewedFigure figure) => $"{Shown.Grouped(figure.Figure.Value)} {figure.Figure.Measure}, “{figure.Figure.QuoteExact}”";
}
