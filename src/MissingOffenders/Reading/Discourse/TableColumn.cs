using MissingOffenders.Reading.Figures;
using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>What the numbers of a column count.</summary>
/// <param name="Index">Which column it is, from 0.</param>
/// <param name="Measure">The measure, or null where the header leaves it to the text above or to the row.</param>
/// <param name="Breakdown">What narrows the count.</param>
/// <param name="Timex">The time that the column is true of, or null where the header names none.</param>
/// <param name="Place">The force or area that the header names, or null.</param>
sealed record TableColumn(int Index, string? Measure, Breakdown Breakdown, string? Timex, MentionReading? Place);
