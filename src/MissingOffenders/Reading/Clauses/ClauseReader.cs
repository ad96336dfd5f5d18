using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Clauses;

/// <summary>Matches the clause rules on a sentence.</summary>
/// <param name="phase">The phase of clause rules.</param>
sealed class ClauseReader(Phase phase)
{
    const string CountPart = "n";

    /// <summary>For each count that some rule speaks of, in reading order, the claims on it in the documented order.</summary>
    public IReadOnlyList<IReadOnlyList<Claim>> Read(Lattice lattice) =>
    [
        .. PhaseRunner.Candidates(phase, lattice)
            .Select(c => new Claim(c.Rule, c.Match, CountOf(c)))
            .GroupBy(c => c.Count.First)
            .OrderBy(g => g.Key)
            .Select(g => g.ToList()),
    ];

    /// <summary>The count itself, where the rule names a noun phrase around it.</summary>
    static Mention CountOf(Candidate candidate)
    {
        var path = ((FigureEmission)candidate.Rule.Emission).Count.Split('.');
        var mention = path.Skip(1).Aggregate(candidate.Match.Captures[path[0]], (m, part) => m.Parts[part]);
        while (mention.Type != MentionTypes.Count && mention.Parts.TryGetValue(CountPart, out var inner))
        {
            mention = inner;
        }

        return mention;
    }
}
