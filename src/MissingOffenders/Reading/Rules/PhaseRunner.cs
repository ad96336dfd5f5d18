using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules.Patterns;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Reading.Rules;

/// <summary>Tries the rules of a phase on a sentence.</summary>
static class PhaseRunner
{
    /// <summary>Every rule that matches, once for each token that it can begin at, in the documented order.</summary>
    public static List<Candidate> Candidates(Phase phase, Lattice lattice)
    {
        var candidates = new List<Candidate>();
        foreach (var rule in phase.Rules.Where(r => r.Pattern.MayMatch(lattice)))
        {
            candidates.AddRange(rule.Pattern.Matches(lattice, phase).Where(m => m.End > m.First && Holds(rule, m)).Select(m => new Candidate(rule, m)));
        }

        candidates.Sort(Candidate.Order);
        return candidates;
    }

    /// <summary>Adds the winners' mentions to the sentence and takes away what they hide.</summary>
    public static void Annotate(Phase phase, Lattice lattice, ReadingBuilder readings, Trail trail)
    {
        var won = new List<(Candidate Candidate, Mention Mention)>();
        foreach (var candidate in Candidates(phase, lattice))
        {
            foreach (var mention in Mentions(candidate, lattice, readings))
            {
                if (Spared(phase, lattice, mention) is { } spared)
                {
                    trail.Lost(phase.Name, mention, $"its words are a {spared.Type} of {spared.FoundBy}");
                    continue;
                }

                var rival = won.Find(w => Clash(phase.Policy, w.Mention, mention));
                if (rival.Mention is null)
                {
                    won.Add((candidate, mention));
                    trail.Found(phase.Name, mention);
                }
                else
                {
                    trail.Lost(phase.Name, mention, rival.Candidate.ReasonAgainst(candidate));
                }
            }
        }

        foreach (var (_, mention) in won)
        {
            Hide(phase, lattice, mention);
            lattice.Add(mention);
        }
    }

    /// <summary>What a candidate makes of its words: one mention, or one for each piece that repeats.</summary>
    static IEnumerable<Mention> Mentions(Candidate candidate, Lattice lattice, ReadingBuilder readings)
    {
        var emission = (MentionEmission)candidate.Rule.Emission;
        foreach (var match in emission.Each is { } name ? candidate.Match.For(name) : [candidate.Match])
        {
            if (readings.Build(emission, match, lattice) is { } reading)
            {
                var (first, end) = match.ExtentOf(emission.Over ?? emission.Each);
                yield return lattice.Make(emission.Type, first, end, reading, candidate.Rule.Id) with { Parts = match.Captures };
            }
        }
    }

    static Mention? Spared(Phase phase, Lattice lattice, Mention candidate) => phase.Spares.Count == 0 ? null
        : lattice.Mentions.FirstOrDefault(m => phase.Spares.Contains(m.Type) && m.First < candidate.End && candidate.First < m.End);

    static bool Holds(Rule rule, Match match) => rule.Where.All(range =>
        match.Captures.TryGetValue(range.Capture, out var mention)
        && mention.Reading is Quantity quantity && quantity.Number >= range.Least && quantity.Number <= range.Most);

    static bool Clash(PhasePolicy policy, Mention winner, Mention candidate) =>
        policy != PhasePolicy.All && (policy == PhasePolicy.Exclusive || winner.Type == candidate.Type)
        && winner.First < candidate.End && candidate.First < winner.End;

    static void Hide(Phase phase, Lattice lattice, Mention winner)
    {
        if (phase.Hides.Count > 0)
        {
            foreach (var hidden in lattice.Mentions.Where(m => phase.Hides.Contains(m.Type) && m.First < winner.End && winner.First < m.End).ToList())
            {
                lattice.Remove(hidden);
            }
        }
    }
}
