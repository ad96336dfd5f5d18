using MissingOffenders.Rules;

namespace MissingOffenders.Discourse;

/// <summary>Of whom the text speaks: sex offenders, or burglars and prisoners whose counts are no business of ours.</summary>
static class Population
{
    public const string Offender = "SEX-OFFENDER";
    public const string Register = "REGISTER";
    public const string Other = "OTHER-POPULATION";

    /// <summary>Whether the sentence leaves the text with sex offenders; null where it names neither.</summary>
    public static bool? After(Lattice lattice) =>
        lattice.Mentions.LastOrDefault(m => m.Type is Offender or Register or Other) is { } last ? last.Type != Other : null;
}
