using MissingOffenders.Reading.Words;

namespace MissingOffenders.Reading.Grammar;

/// <summary>A word that joins or parts: a preposition, a conjunction, a comma, "who".</summary>
sealed record Marker(int First, int End, PartOfSpeech Part, string Word) : Element(First, End)
{
    public bool IsPreposition => Part is PartOfSpeech.Preposition or PartOfSpeech.To;

    /// <summary>Whether a clause ends here for certain.</summary>
    public bool IsStop => Part == PartOfSpeech.Punctuation && Word is ":" or ";" or "?" or "!" or "." or "|";
}
