using MissingOffenders.Reconciling.Observations;

namespace MissingOffenders.Reconciling.Finding;

/// <summary>A total and parts of it that share nobody.</summary>
/// <param name="Whole">The total.</param>
/// <param name="Parts">The parts, two or more.</param>
/// <param name="By">What tells the parts apart: a kind of breakdown, <c>force</c> or <c>area</c>.</param>
/// <param name="IsComplete">Whether the article means to give all parts.</param>
/// <param name="Missing">A part that the article gives elsewhere but not here, or null.</param>
sealed record Partition(Observation Whole, IReadOnlyList<Observation> Parts, string By, bool IsComplete, string? Missing = null);
