using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reading;

/// <summary>What the counts of an article came to.</summary>
/// <param name="Figures">The figures, by where they stand.</param>
/// <param name="HeldBack">The counts that are none.</param>
/// <param name="UnknownPredicates">Verbs that are said of counts and that no frame knows.</param>
sealed record CountReading(IReadOnlyList<Figure> Figures, IReadOnlyList<HeldBackCount> HeldBack, IReadOnlyList<string> UnknownPredicates);
