using MissingOffenders.Reading.Clauses;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Reading.Discourse;

/// <summary>The words around a claim that belong to it: up to the next count or barrier on either side.</summary>
/// <param name="Lattice">The sentence.</param>
/// <param name="Claim">The claim.</param>
/// <param name="First">Index of the first token that belongs to it.</param>
/// <param name="End">Index after the last token that belongs to it.</param>
readonly record struct Vicinity(Lattice Lattice, Claim Claim, int First, int End)
{
    public static Vicinity Of(Lattice lattice, Claim claim, Phase phase)
    {
        var first = claim.Match.First;
        while (first > 0 && !EndsBarrier(lattice, first, phase))
        {
            first--;
        }

        var end = Math.Max(claim.Match.End, claim.Count.End);
        while (end < lattice.Tokens.Count && !lattice.At(end).Any(m => phase.Barriers.Contains(m.Type)))
        {
            end = lattice.At(end).FirstOrDefault(m => phase.Skips.Contains(m.Type))?.End ?? end + 1;
        }

        return new(lattice, claim, first, end);
    }

    /// <summary>Mentions of the given types in it, by distance from the count: inside the match, then after it, then before.</summary>
    public IEnumerable<Mention> Nearest(params string[] types)
    {
        var (match, count) = (Claim.Match, Claim.Count);
        var own = this;
        var all = Lattice.Mentions.Where(m => types.Contains(m.Type) && m.First >= own.First && m.End <= own.End).ToList();
        return all.Where(m => m.First < match.End && m.End > match.First).OrderBy(m => Math.Abs(m.First - count.First))
            .Concat(all.Where(m => m.First >= match.End).OrderBy(m => m.First))
            .Concat(all.Where(m => m.End <= match.First).OrderByDescending(m => m.First));
    }

    static bool EndsBarrier(Lattice lattice, int token, Phase phase) =>
        lattice.Mentions.Any(m => m.End == token && phase.Barriers.Contains(m.Type));
}
