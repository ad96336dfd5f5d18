using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Rules.Patterns;

/// <summary>A compiled pattern over words and mentions. Immutable; threads share it.</summary>
/// <param name="Source">The pattern as written.</param>
/// <param name="Code">Its instructions.</param>
/// <param name="Entry">Index of the first instruction.</param>
/// <param name="Anchors">What a sentence must hold for the pattern to match anywhere in it.</param>
sealed record Pattern(string Source, IReadOnlyList<Instruction> Code, int Entry, IReadOnlyList<Anchor> Anchors)
{
    readonly Beginning beginning = Beginning.Of(Code, Entry);

    /// <summary>The names that it gives to what it matches.</summary>
    public IEnumerable<string> CaptureNames => Code.Where(i => i.Kind == InstructionKind.Open).Select(i => i.Symbol);

    /// <summary>Whether it is worth trying on the sentence.</summary>
    public bool MayMatch(Lattice lattice)
    {
        foreach (var anchor in Anchors)
        {
            if (!anchor.IsIn(lattice))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// At each token the first way, in the order of preference that the pattern states, in which it matches there. Work is bounded
    /// by instructions x tokens, but for what matches.
    /// </summary>
    public IEnumerable<Match> Matches(Lattice lattice, Phase phase)
    {
        MatchAttempt? attempt = null;
        foreach (var first in beginning.In(lattice))
        {
            attempt ??= new(this, lattice, phase);
            if (attempt.Run(first) is { } match)
            {
                yield return match;
            }
        }
    }
}
