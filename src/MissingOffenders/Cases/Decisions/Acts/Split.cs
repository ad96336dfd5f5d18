namespace MissingOffenders.Cases.Decisions.Acts;

/// <summary>The figure is several figures; they take its place.</summary>
/// <param name="Parts">These figures.</param>
public sealed record Split(IReadOnlyList<StatedFigure> Parts) : Act;
