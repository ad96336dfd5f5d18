namespace MissingOffenders.Evaluation;

/// <summary>Where on the way from text to figure an error arose.</summary>
public enum MissClass
{
    /// <summary>The number was not seen as a count.</summary>
    NoCandidate,

    /// <summary>Whose count it is was not among those that were thought of.</summary>
    NotLaidOut,

    /// <summary>A cell of a table was taken for no figure.</summary>
    Table,

    /// <summary>The likeliest reading was a figure, but not likely enough.</summary>
    HeldBack,

    /// <summary>The count was taken for no figure.</summary>
    TakenForNone,

    /// <summary>A later step dropped the figure.</summary>
    Dropped,

    /// <summary>It was read as another's.</summary>
    Owner,

    /// <summary>It was read as a count of something else.</summary>
    Measure,

    /// <summary>It was narrowed otherwise.</summary>
    Narrowing,

    /// <summary>A figure that is stated once was found again.</summary>
    Repeated,

    /// <summary>A figure that nobody states.</summary>
    NoSuchFact,
}
