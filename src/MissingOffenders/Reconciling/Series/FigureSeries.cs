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
        return new(Name(keys[0].Subject.Name, measure, breakdown), PointsOf(group, result, rules), group.Loose);
    }

    /// <summary>The points of every force that has some, by name. Only counts of all of its area stand for a force.</summary>
    /// <param name="result">The figures.</param>
    /// <param name="measure">What is counted.</param>
    /// <param name="rules">How figures are compared.</param>
    /// <param name="breakdown">What narrows the counts; empty for totals.</param>
    public static IReadOnlyList<(string Force, IReadOnlyList<SeriesPoint> Points)> OfForces(ReconciliationResult result, string measure, ReconciliationRules rules, string breakdown = "")
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(rules);
        return
        [
            .. result.Observations.Where(o => CanStand(o) && o.Breakdown == breakdown && o.Figure.Measure == measure && o.Subject.IsWholeForce)
                .GroupBy(o => o.Subject)
                .OrderBy(g => g.Key.Force, StringComparer.Ordinal)
                .Select(g => (g.Key.Force!, PointsOf(FigureGroup.Of(new(g.Key, measure, breakdown), g, rules.Days.Widest), result, rules)))
                .Where(f => f.Item2.Count > 0),
        ];
    }

    static IReadOnlyList<SeriesPoint> PointsOf(FigureGroup group, ReconciliationResult result, ReconciliationRules rules) =>
        new SeriesPoints(result, group.Key, new SourceRanks(rules)).Of(group.Moments.SelectMany(m => m.Split(rules.Days.Widest)).Where(m => m.Plain.Any()));

    /// <summary>Whether a figure may be a value of a series: a count of its own, of all offenders.</summary>
    public static bool CanStand(Observation observation) => observation is { IsExact: true, IsHeadline: false, Narrower: null };

    /// <summary>What a series is called.</summary>
    public static string Name(string subject, string measure, string breakdown) => $"{subject}, {measure}{(breakdown.Length > 0 ? $" ({breakdown})" : "")}";
}
