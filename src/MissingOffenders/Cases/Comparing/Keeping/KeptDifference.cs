using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Subjects;
using MissingOffenders.Reconciling.Times;

namespace MissingOffenders.Cases.Comparing.Keeping;

/// <summary>A difference between figures.</summary>
sealed record KeptDifference
{
    public required ConflictKind Kind { get; init; }

    public required SubjectKey Subject { get; init; }

    public required string Measure { get; init; }

    public required string Breakdown { get; init; }

    public TimeWindow? Window { get; init; }

    public required IReadOnlyList<KeptMember> Members { get; init; }

    public required string Why { get; init; }

    public required bool IsMinor { get; init; }

    public string? Inside { get; init; }

    public required string Topic { get; init; }

    /// <param name="found">The difference.</param>
    /// <param name="placeOf">Where an observation stands among all that are kept.</param>
    public static KeptDifference Of(Difference found, Func<Observation, int> placeOf) => new()
    {
        Kind = found.Kind,
        Subject = found.Subject,
        Measure = found.Measure,
        Breakdown = found.Breakdown,
        Window = found.Window,
        Members = [.. found.Members.Select(m => new KeptMember(placeOf(m.Observation), m.Role, m.ExcludedReason))],
        Why = found.Why,
        IsMinor = found.IsMinor,
        Inside = found.Inside,
        Topic = found.Topic,
    };

    /// <param name="at">The observation of a place.</param>
    public Difference ToDifference(Func<int, Observation> at) => new()
    {
        Kind = Kind,
        Subject = Subject,
        Measure = Measure,
        Breakdown = Breakdown,
        Window = Window,
        Members = [.. Members.Select(m => new ConflictMember(at(m.Observation), m.Role) { ExcludedReason = m.Excluded })],
        Why = Why,
        IsMinor = IsMinor,
        Inside = Inside,
        Topic = Topic,
    };
}

/// <summary>A figure of a difference, by its place among all that are kept.</summary>
sealed record KeptMember(int Observation, MemberRole Role, string? Excluded);
