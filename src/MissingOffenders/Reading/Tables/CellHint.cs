namespace MissingOffenders.Reading.Tables;

/// <summary>What words beside or above a number say of it.</summary>
/// <param name="Measure">The measure that they name, or null.</param>
/// <param name="Says">What they are: a measure, people, a time, a place, or things.</param>
readonly record struct CellHint(string? Measure, string Says);
