using MissingOffenders.Reconciling.Given;
using MissingOffenders.Reconciling.Independence;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A slice of a comparison. Parts are read side by side; what follows each other in them follows each other in the whole.</summary>
sealed record KeptPart
{
    public required IReadOnlyList<GivenArticle> Articles { get; init; }

    /// <summary>The figures as they were compared.</summary>
    public required IReadOnlyList<KeptObservation> Observations { get; init; }

    /// <summary>The figures as finders of differences saw them, where that is otherwise.</summary>
    public required IReadOnlyList<KeptObservation> Others { get; init; }

    /// <summary>What was found. Conflicts are made of it anew.</summary>
    public required IReadOnlyList<KeptDifference> Differences { get; init; }

    public required IReadOnlyList<IndependenceGroup> Texts { get; init; }

    public required IReadOnlyList<IndependenceGroup> Numbers { get; init; }

    public required IReadOnlyList<KeptTime> Times { get; init; }

    public required IReadOnlyList<string> LeftOut { get; init; }
}

/// <summary>When an article without a date may have appeared, and why.</summary>
sealed record KeptTime(string ArticleId, TimeWindow? Window, string? Reason);
