using MissingOffenders.Evaluation;

namespace MissingOffenders.Cli.Commands;

/// <summary>How articles are read by weights that were fitted without them.</summary>
/// <param name="Least">Least probability of a figure that is told.</param>
/// <param name="Scores">The scores of the articles, in their order.</param>
sealed record FitTrial(double Least, IReadOnlyList<ArticleScore> Scores)
{
    public Score Total { get; } = new EvaluationReport(Scores).Total;
}
