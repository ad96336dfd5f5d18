using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>What a sentence speaks of.</summary>
static class Topics
{
    /// <summary>A topic for its own sentence only.</summary>
    public const string Local = "LOCAL-TOPIC";

    /// <summary>Words by which rows of years tell since when the missing have been gone.</summary>
    public const string SinceWhen = "SINCE-WHEN";

    /// <summary>The topics of a sentence in order; of "flouting the register" the whole, not the register in it.</summary>
    public static List<Mention> In(Lattice lattice)
    {
        var all = lattice.Mentions.Where(m => m.Type is MentionTypes.Topic or Local).ToList();
        return all.FindAll(m => !all.Exists(o => o.First <= m.First && m.End <= o.End && o.End - o.First > m.End - m.First));
    }
}
