using MissingOffenders.Text;

namespace MissingOffenders.Reading.Mentions;

/// <summary>A stretch of a sentence that a rule understood.</summary>
/// <param name="Type">What was found, in capitals: <c>COUNT</c>, <c>FORCE</c>, <c>DATE</c>, <c>OFFENDERS</c> ...</param>
/// <param name="Span">Where it stands in the article's text.</param>
/// <param name="First">Index of its first token in the sentence.</param>
/// <param name="End">Index after its last token in the sentence.</param>
/// <param name="Reading">What it means.</param>
/// <param name="FoundBy">Id of the rule that found it.</param>
public sealed record Mention(string Type, Span Span, int First, int End, MentionReading Reading, string FoundBy)
{
    /// <summary>The mentions that the rule bound by name inside this one, for instance the count of a noun phrase.</summary>
    public IReadOnlyDictionary<string, Mention> Parts { get; init; } = NoParts;

    static readonly Dictionary<string, Mention> NoParts = [];
}
