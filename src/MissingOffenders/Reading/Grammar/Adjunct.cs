using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Grammar;

/// <summary>A time in a sentence.</summary>
sealed record Adjunct(int First, int End, Mention Time) : Element(First, End);
