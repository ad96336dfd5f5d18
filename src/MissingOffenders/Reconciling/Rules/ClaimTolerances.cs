namespace MissingOffenders.Reconciling.Rules;

/// <summary>How far what is claimed of figures may lie from what they come to.</summary>
/// <param name="Percent">Points of percentage that a claim in whole per cent allows to either side.</param>
/// <param name="SmallPercent">Share of a small percentage that it allows to either side, where that is less.</param>
/// <param name="Rate">Share of a rate.</param>
/// <param name="OneIn">Share of "one in so many".</param>
/// <param name="Population">Share of a rate by population.</param>
public sealed record ClaimTolerances(decimal Percent, decimal SmallPercent, decimal Rate, decimal OneIn, decimal Population);
