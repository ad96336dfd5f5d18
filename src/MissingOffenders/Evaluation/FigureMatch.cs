namespace MissingOffenders.Evaluation;

/// <summary>A gold figure and an extracted one that say the same, with the slots in which they agree.</summary>
/// <param name="Gold">What should be found.</param>
/// <param name="Predicted">What was found.</param>
public sealed record FigureMatch(GoldFigure Gold, PredictedFigure Predicted)
{
    /// <summary>Whether the time is right.</summary>
    public bool Period { get; } = FigureEquality.Period(Gold, Predicted);

    /// <summary>Whether measure, modifier, time and the values of the breakdown are right.</summary>
    public bool Strict { get; } = FigureEquality.Strict(Gold, Predicted);

    /// <summary>Whether the measure is right, not its family alone.</summary>
    public bool Measure => Gold.Measure == Predicted.Measure;

    /// <summary>Whether the modifier is right.</summary>
    public bool Modifier => Gold.Modifier == Predicted.Modifier;

    /// <summary>Whether the source is right: one word in common, or none named in both.</summary>
    public bool Attribution => FigureEquality.Attribution(Gold, Predicted);

    /// <summary>Whether the values of the breakdown are right, not its kinds alone.</summary>
    public bool Breakdown => FigureEquality.Breakdown(Gold, Predicted);
}
