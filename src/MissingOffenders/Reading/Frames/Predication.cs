namespace MissingOffenders.Reading.Frames;

/// <summary>A predicate as it concerns a count.</summary>
/// <param name="Predicate">The predicate.</param>
/// <param name="Link">How it stands to the count.</param>
/// <param name="Distance">Tokens between the two: negative where the predicate stands before.</param>
readonly record struct Predication(Predicate Predicate, Link Link, int Distance);
