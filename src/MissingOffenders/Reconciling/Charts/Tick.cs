namespace MissingOffenders.Reconciling.Charts;

/// <summary>A labelled place on an axis.</summary>
/// <param name="At">Where, in per cent of the width.</param>
/// <param name="Label">Its name.</param>
public readonly record struct Tick(double At, string Label);
