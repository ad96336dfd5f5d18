using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Narrowings;

/// <summary>A phrase of a sentence that may narrow a count of it.</summary>
/// <param name="Narrowing">What it would say.</param>
/// <param name="Mention">Its words, the first of them where several are joined.</param>
/// <param name="IsJoined">Whether it offers several values: "cautioned or convicted".</param>
readonly record struct NarrowingPhrase(Narrowing Narrowing, Mention Mention, bool IsJoined)
{
    const int LongestJoint = 3;

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

    static bool AreJoined(Lattice lattice, int from, int to)
    {
        if (to <= from || to - from > LongestJoint)
        {
            return false;
        }

        var between = Enumerable.Range(from, to - from).Select(i => lattice.Tokens[i].Norm).ToList();
        return between.Exists(w => w is "or" or "and") && between.TrueForAll(w => w is "or" or "and" or "a" or "an" or "," or "been" or "at" or "in");
    }
}
