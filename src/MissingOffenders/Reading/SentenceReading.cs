using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Sentences;

namespace MissingOffenders.Reading;

/// <summary>A sentence with the mentions that stand in it.</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Mentions">What was found, by where it stands, longer before shorter.</param>
public sealed record SentenceReading(Sentence Sentence, IReadOnlyList<Mention> Mentions);
