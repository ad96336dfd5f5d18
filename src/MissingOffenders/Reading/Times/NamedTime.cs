namespace MissingOffenders.Reading.Times;

/// <summary>A time that some sentence of the article names.</summary>
/// <param name="Timex">Its value.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="Before">The word before it, in normal form.</param>
/// <param name="FoundBy">Id of the rule that found it.</param>
/// <param name="Spoken">The measure that the sentence speaks of, or null.</param>
/// <param name="IsOfPaper">Whether the sentence speaks of figures, a report, a request for them.</param>
/// <param name="Source">The source of the first count in the sentence, or null.</param>
readonly record struct NamedTime(string Timex, int Sentence, string Before, string FoundBy, string? Spoken, bool IsOfPaper, string? Source);
