using MissingOffenders.Text;

namespace MissingOffenders.Web.Articles.Texts;

/// <summary>Words of an article that state a figure.</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="FigureId">The figure.</param>
/// <param name="Kind">How they are shown.</param>
public readonly record struct Mark(Span Span, string FigureId, MarkKind Kind);
