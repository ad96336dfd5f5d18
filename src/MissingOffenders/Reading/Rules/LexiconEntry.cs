using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules;

/// <summary>A phrase that stands for a type of mention wherever it occurs.</summary>
/// <param name="Type">Type of the mention.</param>
/// <param name="Phrase">Its words, which compare in normal form.</param>
/// <param name="Reading">What it means.</param>
/// <param name="FoundBy">Name of the lexicon or gazetteer.</param>
/// <param name="CaseSensitive">Whether it counts only where some word of it begins with a capital: "the Met", "Metropolitan police".</param>
sealed record LexiconEntry(string Type, string Phrase, MentionReading Reading, string FoundBy, bool CaseSensitive = false)
{
    /// <summary>Whether it is written in capitals alone, so that MPS is no MPs.</summary>
    public bool IsAcronym { get; } = CaseSensitive && Phrase.All(char.IsUpper);
}
