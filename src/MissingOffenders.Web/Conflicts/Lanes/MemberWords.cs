using MissingOffenders.Reading.Mentions;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Times;
using MissingOffenders.Web.Words;

namespace MissingOffenders.Web.Conflicts.Lanes;

/// <summary>Figures of a conflict in words.</summary>
static class MemberWords
{
    /// <summary>The number with its modifier.</summary>
    public static string Value(Observation observation) => Shown.Quantity((double)observation.Value, observation.Modifier.Code(), (double?)observation.Figure.Quantity.High);

    /// <summary>Whose count it is and what narrows it, where that is not what the conflict is about: a part is one of somebody. Null elsewhere.</summary>
    public static string? Whose(Observation observation, Difference difference)
    {
        var (subject, breakdown) = (observation.Subject == difference.Subject ? null : observation.Subject.Name, observation.Breakdown == difference.Breakdown ? null : observation.Breakdown is { Length: > 0 } narrowed ? narrowed : null);
        return subject is null ? breakdown : breakdown is null ? subject : $"{subject}, {breakdown}";
    }

    /// <summary>The values that the words allow; null where it is the number alone.</summary>
    public static string? Allowed(Observation observation)
    {
        var (low, high) = (observation.Interval.Low, observation.Interval.High);
        return observation.Interval.IsPoint ? null
            : high == decimal.MaxValue ? $"{Shown.Grouped(low)} or more"
            : $"{Shown.Grouped(low)} to {Shown.Grouped(high)}";
    }

    /// <summary>The time that it holds for.</summary>
    public static string Time(Observation observation) => observation.Window is { } window ? Explanation.Period(window) : "no date";

    /// <summary>How that time is known.</summary>
    public static string Basis(Observation observation) => observation.Window?.Basis switch
    {
        WindowBasis.Stated => "stated beside the count",
        WindowBasis.Document => "stated elsewhere in the article",
        WindowBasis.Survey => "stated by another article on the same survey",
        WindowBasis.Publication => "in the weeks before publication",
        WindowBasis.Inferred => "inferred",
        _ => "",
    };

    /// <summary>What it says, who, and when.</summary>
    public static string Tip(Observation observation) => $"{Value(observation)}, {observation.Source}, {Time(observation)} ({Basis(observation)})";
}
