using MissingOffenders.Documents.Articles;
using MissingOffenders.Evaluation;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Choosing;
using MissingOffenders.Reading.Deciding;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Learning;

/// <summary>An article with its gold, read up to its mentions once.</summary>
/// <param name="Group">The articles that are held out together.</param>
/// <param name="Gold">What should be found.</param>
/// <param name="Article">The article.</param>
/// <param name="Sentences">Its sentences; empty where it is not about the subject.</param>
sealed record Lesson(string Group, GoldArticle Gold, Article Article, IReadOnlyList<Lattice> Sentences)
{
    /// <summary>Whether the clause rules were written without sight of the article, so that their claims are worth on it what they are worth elsewhere.</summary>
    public bool IsNewToRules { get; init; }

    /// <summary>The score of the figures that a choice reads.</summary>
    public ArticleScore Score(Pipeline pipeline, IChooser chooser) =>
        Scorer.Score(Gold, [.. pipeline.Read(Article, Sentences, chooser, withClaims: IsNewToRules).Figures.Select(f => PredictedFigure.Of(f, Article.Text))], Article.Text);
}
