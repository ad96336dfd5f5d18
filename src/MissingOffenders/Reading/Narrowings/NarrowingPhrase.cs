using MissingOffenders.Reading.Candidates;
using MissingOffenders.Reading.Frames;
using MissingOffenders.Reading.Grammar;
using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reading.Owners;

namespace MissingOffenders.Reading.Narrowings;

/// <summary>A phrase of a sentence that may narrow a count of it.</summary>
/// <param name="Narrowing">What it would say.</param>
/// <param name="Mention">Its words, the first of them where several are joined.</param>
/// <param name="IsJoined">Whether it offers several values: "cautioned or convicted".</param>
readonly record struct NarrowingPhrase(Narrowing Narrowing, Mention Mention, bool IsJoined)
{
    const int LongestJoint = 5;

    /// <summary>The phrases of a sentence; values that "or" or "and" joins are one.</summary>
    public static List<NarrowingPhrase> In(Lattice lattice)
    {
        var phrases = new List<NarrowingPhrase>();
        foreach (var mention in lattice.OfType(MentionTypes.Breakdown))
        {
            var narrowing = Narrowing.Parse(mention.Reading.Value);
            if (narrowing.IsVague)
            {
                continue;
            }

            if (phrases.Count > 0 && phrases[^1] is var last && last.Narrowing.Kind == narrowing.Kind && !narrowing.IsTime && last.Narrowing.Value != narrowing.Value && AreJoined(lattice, last.Mention.End, mention.First))
            {
                phrases[^1] = new(new(narrowing.Kind, $"{last.Narrowing.Value} or {narrowing.Value}"), last.Mention, IsJoined: true);
                continue;
            }

            phrases.Add(new(narrowing, mention, IsJoined: false));
        }

        return phrases;
    }

    /// <summary>The towns and other parts of the territory of those whose count it is.</summary>
    /// <param name="lattice">A sentence.</param>
    /// <param name="owner">Whose count it is.</param>
    public static IEnumerable<NarrowingPhrase> Places(Lattice lattice, Owner owner) => lattice.OfType(MentionTypes.Area)
        .Where(m => m.Reading is AreaReading { Area: { IsPart: true } area } && owner.Holds(area) && !IsJoinedToWhole(lattice, m))
        .Select(m => new NarrowingPhrase(new("place", ((AreaReading)m.Reading).Area.Name), m, IsJoined: false));

    /// <summary>"In Derby and Derbyshire" is all of the territory.</summary>
    static bool IsJoinedToWhole(Lattice lattice, Mention part) => part.End + 1 < lattice.Tokens.Count && lattice.Tokens[part.End].Norm is "and" or "&"
        && lattice.At(part.End + 1).Any(m => m.Reading is AreaReading { Area.IsPart: false });

    /// <summary>When those of whom a measure is said became so: the date or length of time behind such a verb, in its clause.</summary>
    /// <param name="candidate">The count.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="known">Phrases that hold times already.</param>
    public static IEnumerable<NarrowingPhrase> Becoming(Candidate candidate, string measure, IReadOnlyList<NarrowingPhrase> known)
    {
        foreach (var time in candidate.Lattice.Mentions.Where(m => m.Type is MentionTypes.Date or "DURATION" && !known.Any(k => k.Narrowing.IsTime && k.Mention.First <= m.First && m.End <= k.Mention.End)))
        {
            var isBecoming = candidate.Said.Any(s => s.Predicate is { Voice: Voice.Become } p && p.Measure == measure && p.End <= time.First && !HasVerb(candidate.Sentence, p.End, time.First));
            if (isBecoming && Narrowing.Parse($"{(time.Type == MentionTypes.Date ? "since" : "duration")}={time.Reading.Value}") is { IsVague: false } narrowing)
            {
                yield return new(narrowing, time, IsJoined: false);
            }
        }
    }

    static bool HasVerb(SentenceParse parse, int from, int to) => parse.Elements.OfType<VerbGroup>().Any(v => v.Main >= from && v.Main < to);

    static bool AreJoined(Lattice lattice, int from, int to)
    {
        if (to <= from || to - from > LongestJoint)
        {
            return false;
        }

        var between = Enumerable.Range(from, to - from).Select(i => lattice.Tokens[i].Norm).ToList();
        return between.Exists(w => w is "or" or "and") && between.TrueForAll(w => w is "or" or "and" or "a" or "an" or "," or "been" or "at" or "in" or "of" or "for" or "by" or "either");
    }
}
