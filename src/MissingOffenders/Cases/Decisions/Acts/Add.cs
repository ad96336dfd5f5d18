namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>The article states a figure that the rules missed. The decision's subject is its new identifier.</summary>
/// <param name="Figure">The figure.</param>
public sealed record Add(StatedFigure Figure) : Act;
