namespace MissingOffenders.Reconciling.Differences;

/// <summary>Why figures differ.</summary>
public enum ConflictKind
{
    /// <summary>The same thing at the same time, with values that cannot both hold.</summary>
    ValueDisagreement,

    /// <summary>They rest on different forces or areas.</summary>
    ScopeMismatch,

    /// <summary>They count different things under one name, or one thing under two.</summary>
    DefinitionBreak,

    /// <summary>The headline says something else than the article below it.</summary>
    HeadlineBody,

    /// <summary>The parts exceed the whole, or miss it where all parts are given.</summary>
    SumMismatch,

    /// <summary>A percentage, a change or a rate that the figures do not bear out.</summary>
    Arithmetic,

    /// <summary>Several articles, one origin: agreement that adds no evidence. No contradiction.</summary>
    Copy,

    /// <summary>Different times. No contradiction.</summary>
    RevisionOverTime,

    /// <summary>A rounded mention of the same number. No contradiction.</summary>
    Rounding,
}
