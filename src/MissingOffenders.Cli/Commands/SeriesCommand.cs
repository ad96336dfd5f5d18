using System.CommandLine;
using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Files;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Charts;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Observations;
using MissingOffenders.Reconciling.Series;
using MissingOffenders.Reconciling.Values;
using MissingOffenders.Text;
using Spectre.Console;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>series</c>: the values of one subject over time.</summary>
sealed class SeriesCommand : Verb
{
    /// <summary>So many names or figures make a line that is still read.</summary>
    const int Most = 10;

    readonly Option<string> subject = new("--force")
    {
        HelpName = "NAME",
        Description = "Name of the force or the area, such as \"Kent\", \"Met Police\" or \"United Kingdom\".",
        Required = true,
    };

    readonly Option<string> measure = new("--measure") { HelpName = "NAME", Description = "What is counted: missing, wanted, registered, managed, breach, located, or any other measure of figures.csv.", DefaultValueFactory = _ => "missing" };

    readonly Option<string> breakdown = new("--breakdown") { HelpName = "TEXT", Description = "What narrows the counts, as reconcile prints it, such as \"whereabouts=abroad\". Without it, totals.", DefaultValueFactory = _ => "" };

    readonly Option<bool> csv = new("--csv") { Description = "Print the series as CSV." };

    readonly Option<string?> svg = new("--svg") { HelpName = "FILE", Description = "Write a chart for print." };

    public SeriesCommand()
        : base(
            "series",
            "Shows the values of one force or area over time: lowest, best and highest of each time, and who says so.",
            "missing-offenders series --force \"Metropolitan Police Service\" --measure missing --svg met.svg")
    {
        foreach (var option in new Option[] { subject, measure, breakdown, csv, svg, SharedOptions.Case, SharedOptions.Rules, SharedOptions.Json })
        {
            Options.Add(option);
        }
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var rules = parsed.LoadRules();
        using var opened = OpenCase.Of(parsed);
        var result = rules.Compare(opened);
        var series = FigureSeries.Of(result, KnownSubjects.Named(parsed.GetRequiredValue(subject), rules.Reading, opened, $" The case has most of: {Offered(result)}."), parsed.GetRequiredValue(measure), rules.Reconciliation, parsed.GetRequiredValue(breakdown));
        if (series.Points.Count + series.Left.Count == 0)
        {
            throw new UsageException($"The case has no figures of \"{series.Title}\". It has most of: {Offered(result)}.");
        }

        if (parsed.GetValue(svg) is { } file)
        {
            Save(series, file);
        }

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, new { series.Title, Points = series.Points.Select(JsonOf), Left = series.Left.Select(JsonOf) });
        }
        else if (parsed.GetValue(csv))
        {
            SeriesCsv.Write(series, output);
        }
        else
        {
            WriteTable(series, Terminal.On(output));
        }

        return ExitCode.Ok;
    }

    static object JsonOf(SeriesPoint point) => new { Start = IsoDay.Of(point.Window.Start), End = IsoDay.Of(point.Window.End), YearInferred = point.Window.YearIsInferred, point.Low, point.Best, point.High, point.Articles, point.Independent, point.Sources, InPeriod = point.IsPeriod, Provisional = point.IsProvisional };

    static object JsonOf(Observation left) => new { left.Value, Start = IsoDay.Of(left.Window?.Start), End = IsoDay.Of(left.Window?.End), YearInferred = left.Window?.YearIsInferred ?? false, FigureId = left.Figure.Id, left.Source };

    /// <summary>What there is to be asked for.</summary>
    static string Offered(ReconciliationResult result) => string.Join("; ", result.Observations
        .Where(FigureSeries.CanStand)
        .CountBy(o => FigureSeries.Name(o.Subject.Name, o.Figure.Measure, o.Breakdown))
        .OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal)
        .Take(Most).Select(c => c.Key));

    static void Save(FigureSeries series, string file)
    {
        try
        {
            SeriesChart.Draw(series, ChartColors.Light, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date)).Save(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"Cannot write '{file}': {e.Message}. Name another file with --svg.", e);
        }
    }

    static void WriteTable(FigureSeries series, IAnsiConsole console)
    {
        console.WriteLine(series.Title);
        var table = new Spectre.Console.Table().Border(TableBorder.Simple).AddColumns("time", "low", "best", "high", "articles", "independent", "sources");
        foreach (var point in series.Points)
        {
            table.AddRow(new[] { Explanation.Period(point.Window), Numbers.Text(point.Low), point.Best is { } best ? $"{Numbers.Text(best)}{(point.IsProvisional ? " (p)" : "")}" : "", Numbers.Text(point.High), N(point.Articles), N(point.Independent), point.Sources }.Select(Markup.Escape).ToArray());
        }

        if (series.Points.Count > 0)
        {
            console.Write(table);
        }

        console.WriteLine($"{series.Points.Count} {(series.Points.Count == 1 ? "time" : "times")}{(series.Points.Any(p => p.IsProvisional) ? "; (p) is provisional: sources contradict each other and nobody has decided" : "")}");
        if (series.Left.Count > 0)
        {
            console.WriteLine($"left out, since their time is not known well enough: {string.Join(", ", series.Left.Take(Most).Select(Told))}{(series.Left.Count > Most ? $" and {N(series.Left.Count - Most)} more" : "")}");
        }
    }

    static string Told(Observation figure) => $"{Numbers.Text(figure.Value)} ({figure.Source}{(figure.Window is { } window ? $", {Explanation.Period(window)}" : "")})";

    static string N(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
