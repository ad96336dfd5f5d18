namespace MissingOffenders.Reading.Words;

/// <summary>What a word is in its sentence.</summary>
enum PartOfSpeech
{
    Noun,
    Name,
    Verb,
    Modal,
    Adjective,
    Adverb,
    Determiner,
    Preposition,
    Conjunction,
    Subordinator,
    Relative,
    Pronoun,
    Negation,
    To,
    Number,
    Possessive,
    Punctuation,
}
