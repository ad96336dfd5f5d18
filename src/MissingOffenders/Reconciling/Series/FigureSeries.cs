using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Differences;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Reconciling.Series;

/// <summary>The values of one subject and measure over time.</summary>
/// <param name="Title">What it is a series of.</param>
/// <param name="Points">The points, by time.</param>
/// <param name="Left">The figures whose time is not known, or too roughly to be drawn.</param>
public sealed record FigureSeries(string Title, IReadOnlyList<SeriesPoint> Points, IReadOnlyList<Observation> Left)
{
    const int NamedSources = 4;

    /// <summary>The series of a force or area. What a reviewer decided on the values of a time stands.</summary>
    /// <param name="result">The figures.</param>
    /// <param name="subject">Name of the force or area.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="rules">How figures are compared.</param>
    /// <param name="breakdown">What narrows the counts; empty for totals.</param>
    public static FigureSeries Of(ReconciliationResult result, string subject, string measure, ReconciliationRules rules, string breakdown = "")
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(rules);
        var figures = result.Observations.Where(o =>
            CanStand(o) && o.Breakdown == breakdown && o.Figure.Measure == measure && (o.Subject.Name == subject || o.Figure.Force == subject || o.Figure.Area == subject)).ToList();
        var keys = figures.Select(f => new GroupKey(f.Subject, measure, breakdown)).Distinct().OrderBy(k => k.Subject.Name, StringComparer.Ordinal).ToList();
        if (keys.Count == 0)
        {
            return new(Name(subject, measure, breakdown), [], []);
        }

        var group = FigureGroup.Of(keys[0], figures.Where(f => f.Subject == keys[0].Subject), rules.Days.Widest);
        var decided = result.Conflicts.Where(c => c.Status == ConflictStatus.Decided && c.Difference.Subject == keys[0].Subject && c.Difference.Measure == measure && c.Difference.Breakdown == breakdown).ToList();
        return new(
            Name(keys[0].Subject.Name, measure, breakdown),
            [.. group.Moments.SelectMany(m => m.Split(rules.Days.Widest)).Where(m => m.Plain.Any()).Select(m => Point(m, keys[0], decided, new SourceRanks(rules))).OrderBy(p => p.Day)],
            group.Loose);
    }

    /// <summary>Whether a figure may be a value of a series: a count of its own, of all offenders.</summary>
    public static bool CanStand(Observation observation) => observation is { IsExact: true, IsHeadline: false, Narrower: null };

    /// <summary>A decision that values stand side by side, each for its own time or definition, does not take any of them away.</summary>
    static bool Settles(Conflict decided, List<Observation> said) =>
        decided.Members.Any(m => said.Contains(m.Observation))
        && (decided.Kind == ConflictKind.ValueDisagreement || said.Exists(o => o.Value == decided.Resolution.Best));

    /// <summary>What a series is called.</summary>
    public static string Name(string subject, string measure, string breakdown) => $"{subject}, {measure}{(breakdown.Length > 0 ? $" ({breakdown})" : "")}";

    static SeriesPoint Point(Moment moment, GroupKey key, List<Conflict> decided, SourceRanks ranks)
    {
        var said = moment.Plain.ToList();
        var ballot = Ballot.Of(Difference.Of(ConflictKind.ValueDisagreement, key, moment.Window, said.Select(o => new ConflictMember(o, MemberRole.Value))), ranks);
        var decision = decided.Find(c => Settles(c, said));
        var names = said.Select(o => o.Source).Distinct(StringComparer.Ordinal).ToList();
        return new(
            moment.Window,
            said.Min(o => o.Value),
            decision is null ? Cascade.Run(ballot).Best : decision.Resolution.Best,
            said.Max(o => o.Value),
            said.DistinctBy(o => o.Figure.ArticleId, StringComparer.Ordinal).Count(),
            said.Select(o => o.Origin).Distinct(StringComparer.Ordinal).Count(),
            string.Join(", ", names.Take(NamedSources)) + (names.Count > NamedSources ? $" and {names.Count - NamedSources} more" : ""),
            said.GroupBy(o => o.Value).ToDictionary(g => g.Key, g => g.Count() - g.Select(o => o.Origin).Distinct(StringComparer.Ordinal).Count()));
    }
}
