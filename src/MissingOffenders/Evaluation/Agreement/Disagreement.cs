namespace MissingOffenders.Evaluation.Agreement;

/// <summary>A figure of which raters made different things.</summary>
/// <param name="FigureId">The figure.</param>
/// <param name="Ratings">What each of them made of it, by rater.</param>
public sealed record Disagreement(string FigureId, IReadOnlyList<Rating> Ratings)
{
    /// <summary>Whether they agree that it must be corrected, and not how.</summary>
    public bool IsOnFields => Ratings.All(r => r.Judgement == Ratings[0].Judgement);
}
