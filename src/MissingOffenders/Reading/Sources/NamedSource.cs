using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Reading.Sources;

/// <summary>Somebody, or a paper, that a sentence names and that may say what the article counts.</summary>
/// <param name="Source">The name.</param>
/// <param name="Key">What two names of the same source share.</param>
/// <param name="Sentence">Index of the sentence.</param>
/// <param name="How">How it is named: <c>says</c>, <c>asks</c>, <c>subject</c> of a verb of saying, <c>paper</c> or <c>met</c>.</param>
/// <param name="By">Id of the rule that found it.</param>
sealed record NamedSource(Attribution Source, string Key, int Sentence, string How, string By);
