namespace MissingOffenders.Cases.Decisions;

/// <summary>Where a decided figure stands now.</summary>
/// <param name="State">What has become of it.</param>
/// <param name="Figure">The figure that has its decisions now; where the article yields none, itself at its present place.</param>
public sealed record Anchor(Anchoring State, FigureRow Figure);
