using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Reconciling.Conflicts;

/// <summary>Makes a conflict of a difference: settles it where it can be settled, and grades and explains it.</summary>
sealed class ConflictBuilder(ReconciliationRules rules)
{
    readonly ConflictIds ids = new();
    readonly SourceRanks ranks = new(rules);

    public Conflict Build(Difference difference)
    {
        var ballot = Ballot.Of(difference, ranks);
        var resolution = Cascade.Run(ballot);
        var values = difference.Members.Where(m => m.Role != MemberRole.Base).Select(m => m.Observation.Value).DefaultIfEmpty().ToList();
        if (difference.Members.All(m => m.Role == MemberRole.Base))
        {
            values = [.. difference.Members.Select(m => m.Observation.Value)];
        }

        var range = (Low: values.Min(), High: values.Max());
        return new()
        {
            Id = ids.Of(difference),
            Difference = difference,
            Ballot = ballot,
            Members = [.. Members(difference, resolution)],
            IndependentSources = Origins.Count(difference.Members),
            Range = range,
            Resolution = resolution,
            Corroboration = Grade(ballot, resolution),
            Severity = SeverityOf(difference, range),
            Status = !difference.Kind.IsContradiction() ? ConflictStatus.Explained : resolution.Best is null ? ConflictStatus.Contested : ConflictStatus.Proposed,
            Explanation = Explanation.Of(difference),
        };
    }

    /// <summary>Figures that repeat a value of their own origin are copies: they stay, but do not count.</summary>
    static IEnumerable<ConflictMember> Members(Difference difference, Resolution resolution)
    {
        HashSet<(decimal, string)> heard = [];
        foreach (var member in difference.Members)
        {
            var reason = member.Role == MemberRole.Value && !heard.Add((member.Observation.Value, member.Observation.Origin)) ? "copy of the same origin"
                : member.Role == MemberRole.Headline ? "a headline ranks below the text"
                : member.Role == MemberRole.Rounded ? "rounded"
                : resolution.Best is { } best && member.Role == MemberRole.Value && member.Observation.Value != best ? $"{resolution.Strategy} prefers {Numbers.Text(best)}"
                : null;
            yield return member with { ExcludedReason = reason };
        }
    }

    static Corroboration Grade(Ballot ballot, Resolution resolution)
    {
        if (resolution.Best is not { } best)
        {
            return ballot.Difference.Kind.IsContradiction() ? Corroboration.Contested
                : ballot.Voices.Any(v => v.Rank < int.MaxValue) ? Corroboration.Official
                : Corroboration.SingleSource;
        }

        return ballot.Support(best);
    }

    Severity SeverityOf(Difference difference, (decimal Low, decimal High) range)
    {
        var apart = range.High > 0 ? (range.High - range.Low) / range.High : 0;
        return !difference.Kind.IsContradiction() ? Severity.None
            : difference.IsMinor || (apart < rules.Severity.Close && difference.Kind == ConflictKind.ValueDisagreement) ? Severity.Low
            : apart < rules.Severity.Far ? Severity.Medium
            : Severity.High;
    }
}
