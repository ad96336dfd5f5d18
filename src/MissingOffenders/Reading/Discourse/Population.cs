using MissingOffenders.Reading.Mentions;

namespace MissingOffenders.Reading.Discourse;

/// <summary>Of whom the text speaks: sex offenders, or burglars and prisoners whose counts are no business of ours.</summary>
static class Population
{
    /// <summary>Whether the sentence leaves the text with sex offenders; null where it names neither.</summary>
    public static bool? After(Lattice lattice) =>
        lattice.Mentions.LastOrDefault(m => m.Type is MentionTypes.SexOffender or MentionTypes.Register or MentionTypes.OtherPopulation) is { } last ? last.Type != MentionTypes.OtherPopulation : null;
}
