namespace MissingOffenders.Evaluation.Agreement;

/// <summary>How far two raters agree.</summary>
/// <param name="First">One of them.</param>
/// <param name="Second">The other.</param>
/// <param name="Kappa">On what to make of the figures that both judged.</param>
/// <param name="BothCorrected">Figures of which both corrected fields.</param>
/// <param name="SameValue">Those among them that have the same value in both corrections.</param>
/// <param name="SameFields">Those among them that are the same in every field.</param>
public sealed record RaterPair(Rater First, Rater Second, CohenKappa Kappa, int BothCorrected, int SameValue, int SameFields);
