namespace MissingOffenders.Reading.Grammar;

/// <summary>A verb with what it is said of.</summary>
/// <param name="Verb">The verb.</param>
sealed record Clause(VerbGroup Verb)
{
    /// <summary>Who or what it is said of, in coordination several; empty where nothing stands there.</summary>
    public IReadOnlyList<NounGroup> Subjects { get; init; } = [];

    /// <summary>What stands right behind the verb: its object or complement; in coordination several.</summary>
    public IReadOnlyList<NounGroup> Objects { get; init; } = [];

    /// <summary>What stands behind prepositions before and after the verb.</summary>
    public IReadOnlyList<(string Preposition, NounGroup Noun)> Phrases { get; init; } = [];

    /// <summary>Whether it only says more of a noun: "who ...", "living in ...".</summary>
    public bool IsRelative { get; init; }
}
