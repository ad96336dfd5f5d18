namespace MissingOffenders.Reading.Grammar;

/// <summary>A verb with its auxiliaries: "are thought to have left", "has yet to be found".</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index after its last token.</param>
/// <param name="Main">Index of its main verb.</param>
/// <param name="Lemma">Infinitive of the main verb.</param>
sealed record VerbGroup(int First, int End, int Main, string Lemma) : Element(First, End)
{
    public bool IsPassive { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>Whether it asserts nothing: "would", "could", "may".</summary>
    public bool IsConditional { get; init; }

    public bool IsPerfect { get; init; }

    public bool IsPast { get; init; }

    /// <summary>Whether it stands without an auxiliary as participle: "offenders living in Kent", "offenders lost by Kent".</summary>
    public bool IsParticiple { get; init; }

    /// <summary>Whether a participle may as well be the past: "lost".</summary>
    public bool MayBePast { get; init; }

    /// <summary>Whether it begins with "to".</summary>
    public bool IsInfinitive { get; init; }

    /// <summary>Whether it is said to be so, not known: "are believed to be".</summary>
    public bool IsHearsay { get; init; }

    /// <summary>Whether its main verb only links: "are", "remain".</summary>
    public bool IsCopula => Lemma is Copula;

    public const string Copula = "be";
}
