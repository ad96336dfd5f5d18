namespace MissingOffenders.Evaluation.Agreement;

/// <summary>The judgement of one rater on one figure, made without knowing those of others.</summary>
/// <param name="FigureId">The figure, by its present identifier.</param>
/// <param name="Rater">Who.</param>
/// <param name="Judgement">What.</param>
/// <param name="Corrections">Corrected fields by column of <c>figures.csv</c>; null for a field that is empty.</param>
public sealed record Rating(string FigureId, Rater Rater, Judgement Judgement, IReadOnlyDictionary<string, string?> Corrections);
