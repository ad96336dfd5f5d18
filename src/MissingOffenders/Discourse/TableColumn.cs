using MissingOffenders.Figures;

namespace MissingOffenders.Discourse;

/// <summary>What the numbers of a column count.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Breakdown">What narrows the count.</param>
/// <param name="Timex">The time that the column is true of, or null where the header names none.</param>
sealed record TableColumn(string Measure, Breakdown Breakdown, string? Timex);
