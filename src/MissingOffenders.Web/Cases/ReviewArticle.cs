using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Documents.Articles;

namespace MissingOffenders.Web.Cases;

/// <summary>An article beside its records.</summary>
/// <param name="Row">What is known of it.</param>
/// <param name="Text">Its text; empty where it could never be read.</param>
/// <param name="Blocks">Its blocks in reading order; none where it has none.</param>
/// <param name="Read">The figures that the rules took from it, by place.</param>
public sealed record ReviewArticle(ArticleRow Row, string Text, IReadOnlyList<Block> Blocks, IReadOnlyList<FigureRow> Read)
{
    /// <summary>All its figures as they stand now, by place.</summary>
    public IReadOnlyList<ReviewedFigure> Figures { get; init; } = [];

    /// <summary>Counts that were read and not told, but are worth a second look, by place.</summary>
    public IReadOnlyList<HeldBackRow> HeldBack { get; init; } = [];

    /// <summary>Takes an article from a case.</summary>
    internal static ReviewArticle Of(CaseFile file, ArticleRow row)
    {
        var text = file.TextOf(row.ArticleId) ?? "";
        return new(row, text, file.BlocksOf(row.ArticleId) is { } blocks ? BlocksJson.Read(blocks, text) : [], file.FiguresOf(row.ArticleId)) { HeldBack = file.HeldBackOf(row.ArticleId) };
    }
}
