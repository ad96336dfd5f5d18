namespace MissingOffenders.Documents.Datelines;

/// <summary>A whole date in a line, and what the line says of it.</summary>
/// <param name="Day">The day, days before months.</param>
/// <param name="Swapped">The day if the month stands first, or null where that cannot be.</param>
/// <param name="Cue">What the words before it say that happened then.</param>
readonly record struct DatelineDay(DateOnly Day, DateOnly? Swapped, DatelineCue Cue);
