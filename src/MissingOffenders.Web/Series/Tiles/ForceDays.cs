using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Series;
using MissingOffenders.Text;

namespace MissingOffenders.Web.Series.Tiles;

/// <summary>The days on which so many forces have a count that a map tells more than a list.</summary>
sealed class ForceDays
{
    const int LeastForces = 6;
    const int MostDays = 60;

    ForceDays(IReadOnlyList<ForceDay> all) => All = all;

    /// <summary>No such days.</summary>
    public static ForceDays None { get; } = new([]);

    /// <summary>The days, newest first.</summary>
    public IReadOnlyList<ForceDay> All { get; }

    /// <summary>The days of a measure. Of days on which the same values hold the last one stands for all.</summary>
    public static ForceDays Of(ReconciliationResult result, string measure, string breakdown, ReconciliationRules rules)
    {
        var forces = FigureSeries.OfForces(result, measure, rules, breakdown)
            .Select(f => (f.Force, Points: f.Points.Where(p => !p.IsPeriod).ToList())).ToList();
        var days = forces.SelectMany(f => f.Points).Select(p => p.Day).Distinct().OrderDescending()
            .Select(day => new ForceDay(day, measure, breakdown, forces
                .Select(f => (f.Force, Point: f.Points.Find(p => p.Window.Start <= day && day <= p.Window.End)))
                .Where(f => f.Point is not null)
                .ToDictionary(f => f.Force, f => f.Point!, StringComparer.Ordinal)))
            .Where(d => d.Values.Count >= LeastForces)
            .DistinctBy(d => string.Join('|', d.Values.Select(v => $"{v.Key} {v.Value.Day:O}")), StringComparer.Ordinal);
        return new([.. days.OrderByDescending(d => d.Values.Count).ThenByDescending(d => d.Day).Take(MostDays).OrderByDescending(d => d.Day)]);
    }

    /// <summary>The day that an address names; that with most forces where it names none of them; null where there is none.</summary>
    public ForceDay? On(string? day) => All.FirstOrDefault(d => IsoDay.Of(d.Day) == day) ?? All.MaxBy(d => d.Values.Count);
}
