using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Web.Queues;

/// <summary>An article beside its records.</summary>
/// <param name="Row">What is known of it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Blocks">Its blocks in reading order as JSON, or null.</param>
/// <param name="Read">The figures that the rules took from it, by place.</param>
public sealed record ReviewArticle(ArticleRow Row, string Text, string? Blocks, IReadOnlyList<FigureRow> Read)
{
    /// <summary>All its figures as they stand now, by place.</summary>
    public IReadOnlyList<ReviewedFigure> Figures { get; init; } = [];
}
