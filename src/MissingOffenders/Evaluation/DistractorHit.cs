namespace MissingOffenders.Evaluation;

/// <summary>A number that must not become a figure, and the figure that it became.</summary>
/// <param name="Entry">The entry of the gold file.</param>
/// <param name="Figure">The figure.</param>
public sealed record DistractorHit(string Entry, PredictedFigure Figure);
