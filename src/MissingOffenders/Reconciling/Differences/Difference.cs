using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Reconciling.Differences;

/// <summary>A difference between figures, classified but not yet resolved.</summary>
public sealed record Difference
{
    /// <summary>Why they differ.</summary>
    public required ConflictKind Kind { get; init; }

    /// <summary>Whose count it is.</summary>
    public required SubjectKey Subject { get; init; }

    /// <summary>What is counted.</summary>
    public required string Measure { get; init; }

    /// <summary>What narrows it.</summary>
    public string Breakdown { get; init; } = "";

    /// <summary>The time that it is about, or null.</summary>
    public TimeWindow? Window { get; init; }

    /// <summary>The figures and what each does.</summary>
    public required IReadOnlyList<ConflictMember> Members { get; init; }

    /// <summary>What is at odds, as the end of a sentence; empty where the values say it all.</summary>
    public string Why { get; init; } = "";

    /// <summary>Whether a reader is hardly misled.</summary>
    public bool IsMinor { get; init; }

    /// <summary>The article inside which it is, or null where it is between articles.</summary>
    public string? Inside { get; init; }

    /// <summary>Tells differences of one article apart that are alike in all else.</summary>
    public string Topic { get; init; } = "";

    /// <summary>A difference about figures of a group, of the time that they are of: a moment of the group may be longer.</summary>
    public static Difference Of(ConflictKind kind, GroupKey key, IReadOnlyList<ConflictMember> members) =>
        Of(kind, key, members.Select(m => m.Observation.Window).OfType<TimeWindow>().Aggregate((a, b) => a.Union(b)), members);

    /// <summary>A difference about the figures of a group.</summary>
    public static Difference Of(ConflictKind kind, GroupKey key, TimeWindow? window, IEnumerable<ConflictMember> members) => new()
    {
        Kind = kind,
        Subject = key.Subject,
        Measure = key.Measure,
        Breakdown = key.Breakdown,
        Window = window,
        Members = [.. members],
    };
}
