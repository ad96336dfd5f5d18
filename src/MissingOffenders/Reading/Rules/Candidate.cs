using MissingOffenders.Reading.Rules.Patterns;

namespace MissingOffenders.Reading.Rules;

/// <summary>A rule that matched, before the phase has decided.</summary>
readonly record struct Candidate(Rule Rule, Match Match)
{
    /// <summary>The documented order: priority, then longest, then leftmost, then id.</summary>
    public static Comparison<Candidate> Order { get; } = (a, b) =>
    {
        var byPriority = b.Rule.Priority.CompareTo(a.Rule.Priority);
        var byLength = byPriority != 0 ? byPriority : (b.Match.End - b.Match.First).CompareTo(a.Match.End - a.Match.First);
        var byStart = byLength != 0 ? byLength : a.Match.First.CompareTo(b.Match.First);
        return byStart != 0 ? byStart : string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
    };

    /// <summary>Why <paramref name="loser"/> lost against this one.</summary>
    public string ReasonAgainst(Candidate loser) =>
        Rule.Priority != loser.Rule.Priority ? $"lower priority than {Rule.Id} ({loser.Rule.Priority} < {Rule.Priority})"
        : Match.End - Match.First != loser.Match.End - loser.Match.First ? $"shorter than {Rule.Id}"
        : Match.First != loser.Match.First ? $"stands right of {Rule.Id}"
        : $"comes after {Rule.Id} by id";
}
