namespace MissingOffenders.Reconciling.Rules;

/// <summary>Words by which articles say what their counts are of.</summary>
public sealed record Wording
{
    /// <summary>Words that narrow a count to some of the offenders.</summary>
    public required IReadOnlyList<string> Narrower { get; init; }

    /// <summary>Words by which an article says that it is not counted as before.</summary>
    public required IReadOnlyList<string> CountingChanged { get; init; }

    /// <summary>Words beside a count of those who are left when others were found.</summary>
    public required IReadOnlyList<string> Remainder { get; init; }

    /// <summary>Words by which an article takes a value back and gives another.</summary>
    public required IReadOnlyList<string> Correction { get; init; }

    /// <summary>Words in a list of parts that leave some of them unsaid.</summary>
    public required IReadOnlyList<string> OpenList { get; init; }

    /// <summary>Words by which those who are counted live among the readers, and not in prison.</summary>
    public required IReadOnlyList<string> AtLiberty { get; init; }

    /// <summary>Words that say of those who are counted that the police know where they are.</summary>
    public required IReadOnlyList<string> Known { get; init; }

    /// <summary>Last words of outlets' names that others leave out.</summary>
    public required IReadOnlySet<string> Outlet { get; init; }

    /// <summary>Whether words around a count say that it is of those who are left.</summary>
    public bool IsRemainder(string words) => Holds(Remainder, words);

    /// <summary>Whether words take a value back.</summary>
    public bool IsCorrection(string words) => Holds(Correction, words);

    /// <summary>Whether a list of parts leaves some unsaid.</summary>
    public bool IsOpenList(string words) => Holds(OpenList, words);

    /// <summary>Whether words say of those who are counted that they live among the readers.</summary>
    public bool IsAtLiberty(string words) => Holds(AtLiberty, words);

    /// <summary>Whether words say of those who are counted that the police know where they are.</summary>
    public bool IsKnown(string words) => Holds(Known, words);

    static bool Holds(IReadOnlyList<string> phrases, string words) => phrases.Any(p => Phrases.Contains(words, p));
}
