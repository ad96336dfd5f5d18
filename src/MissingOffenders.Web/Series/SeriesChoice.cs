using MissingOffenders.Cases.Selection;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Rules;
using MissingOffenders.Reconciling.Series;
using MissingOffenders.Web.Addresses;
using MissingOffenders.Web.Drawings;

namespace MissingOffenders.Web.Series;

/// <summary>Whose counts of what are shown over time. It stands in the address.</summary>
/// <param name="Subject">Name of the force or area.</param>
/// <param name="Measure">What is counted.</param>
/// <param name="Breakdown">What narrows it; empty for totals.</param>
public sealed record SeriesChoice(string Subject, string Measure, string Breakdown)
{
    /// <summary>Address of the page.</summary>
    public const string Path = "/series";

    /// <summary>Name of the day on which forces are shown, in addresses.</summary>
    public const string DayName = "day";

    const string SubjectName = "force";
    const string MeasureName = "measure";
    const string BreakdownName = "breakdown";

    /// <summary>Address of the page, or of a file, with this choice.</summary>
    /// <param name="path">The page or file.</param>
    /// <param name="day">The day on which forces are shown, or null.</param>
    public string Address(string path, string? day = null) => Choices.None.With(SubjectName, Subject).With(MeasureName, Measure).With(BreakdownName, Breakdown).With(DayName, day).Address(path);

    /// <summary>A name that every file system takes.</summary>
    /// <param name="ending">Its ending.</param>
    /// <param name="what">What it holds instead of the subject's own values, or null.</param>
    public string FileName(string ending, string? what = null) => ChartFile.NameOf($"{what ?? Subject} {Measure} {Breakdown}", ending);

    /// <summary>The series.</summary>
    public FigureSeries In(ReconciliationResult result, ReconciliationRules rules) => FigureSeries.Of(result, Subject, Measure, rules, Breakdown);

    /// <summary>All that a case has figures for, with the number of figures, those with most figures first.</summary>
    public static IReadOnlyList<(SeriesChoice Choice, int Count)> All(ReconciliationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return
        [
            .. result.Observations.Where(FigureSeries.CanStand)
                .CountBy(o => new SeriesChoice(o.Subject.Name, o.Figure.Measure, o.Breakdown))
                .OrderByDescending(c => c.Value).ThenBy(c => c.Key.Subject, StringComparer.Ordinal).ThenBy(c => c.Key.Measure, StringComparer.Ordinal).ThenBy(c => c.Key.Breakdown, StringComparer.Ordinal)
                .Select(c => (c.Key, c.Value)),
        ];
    }

    /// <summary>The choice that an address holds; of what it leaves open or what is not there, the one with most figures.</summary>
    public static SeriesChoice? Of(string uri, IReadOnlyList<(SeriesChoice Choice, int Count)> all)
    {
        var given = Choices.Of(uri, [SubjectName, MeasureName, BreakdownName]);
        var narrowed = all.Select(a => a.Choice).ToList();
        foreach (var (name, of) in new (string, Func<SeriesChoice, string>)[] { (SubjectName, c => c.Subject), (MeasureName, c => c.Measure), (BreakdownName, c => c.Breakdown) })
        {
            var fitting = narrowed.Where(c => of(c) == (given[name] ?? (name == BreakdownName ? "" : of(c)))).ToList();
            narrowed = fitting.Count > 0 ? fitting : narrowed;
        }

        return narrowed.FirstOrDefault();
    }
}
