using MissingOffenders.Cases.Decisions.Acts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Resolving;

namespace MissingOffenders.Web.Words;

/// <summary>Conflicts in words for people.</summary>
static class ConflictWords
{
    /// <summary>What the words mean under which figures differ.</summary>
    public static string Title(this ConflictKind kind) => kind.Code().Replace('_', ' ');

    /// <summary>What it is about: "Kent Police, missing".</summary>
    public static string Subject(this Conflict conflict) => $"{conflict.Difference.Subject.Name}, {conflict.Difference.Measure}";

    /// <summary>Where it stands: open, decided, stale, or explained.</summary>
    public static string StatusWord(this Conflict conflict) =>
        conflict.Stale ? "stale"
        : conflict.Status switch
        {
            ConflictStatus.Decided => "decided",
            ConflictStatus.Explained => "explained",
            _ => "open",
        };

    /// <summary>Whether somebody should look at it.</summary>
    public static bool IsOpen(this Conflict conflict) => conflict.StatusWord() is "open" or "stale";

    /// <summary>How much it matters.</summary>
    public static string Word(this Severity severity) => severity.ToString().ToLowerInvariant();

    /// <summary>How well the value is supported.</summary>
    public static string Word(this Corroboration corroboration) => corroboration switch
    {
        Corroboration.SingleSource => "single source",
        _ => corroboration.ToString().ToLowerInvariant(),
    };

    /// <summary>What a figure does in a conflict; null where it is one of the values that stand against each other.</summary>
    public static string? Word(this MemberRole role) => role switch
    {
        MemberRole.Value => null,
        MemberRole.Base => "number of forces",
        _ => role.ToString().ToLowerInvariant(),
    };

    /// <summary>The name of a strategy without its version.</summary>
    public static string NameOf(string strategy) => strategy.Split('@')[0].Replace('_', ' ');

    /// <summary>What was decided, and by which strategy.</summary>
    public static string Said(Resolve act) =>
        act is { Strategy: Strategies.Manual, Value: null } ? "none of these"
        : $"{(act.Value is { } value ? Shown.Grouped(value) : "no value")} by {NameOf(act.Strategy)}";

    /// <summary>What is at odds, without what it is about: that stands above it.</summary>
    public static string Point(this Conflict conflict)
    {
        var head = Explanation.Head(conflict.Difference) + ": ";
        var point = conflict.Explanation.StartsWith(head, StringComparison.Ordinal) ? conflict.Explanation[head.Length..] : conflict.Explanation;
        return char.ToUpperInvariant(point[0]) + point[1..];
    }

    /// <summary>The value that stands, or the range from the least to the greatest.</summary>
    public static string Standing(this Conflict conflict) =>
        conflict.Resolution.Best is { } best ? Shown.Grouped(best)
        : conflict.Resolution.Strategy == Strategies.Manual ? "none of these"
        : Range(conflict);

    /// <summary>The least and the greatest value that was said.</summary>
    public static string Range(this Conflict conflict)
    {
        var (low, high) = (Shown.Grouped(conflict.Range.Low), Shown.Grouped(conflict.Range.High));
        return low == high ? low : $"{low} – {high}";
    }
}
