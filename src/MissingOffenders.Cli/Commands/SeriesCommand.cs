using System.CommandLine;
using System.Globalization;
using MissingOffenders.Cases;
using MissingOffenders.Reconciliation;
using MissingOffenders.Reconciliation.Conflicts;
using MissingOffenders.Reconciliation.Finding;
using MissingOffenders.Reconciliation.Series;
using Spectre.Console;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>series</c>: the values of one subject over time.</summary>
sealed class SeriesCommand : Verb
{
    readonly Option<string> subject = new("--force")
    {
        HelpName = "NAME",
        Description = "Canonical name of the force, or the area, such as \"United Kingdom\".",
        Required = true,
    };

    readonly Option<string> measure = new("--measure") { HelpName = "NAME", Description = "What is counted.", DefaultValueFactory = _ => "missing" };

    readonly Option<bool> csv = new("--csv") { Description = "Print the series as CSV." };

    readonly Option<string?> svg = new("--svg") { HelpName = "FILE", Description = "Write a chart for print." };

    public SeriesCommand()
        : base(
            "series",
            "Shows the values of one force or area over time: lowest, best and highest of each time, and who says so.",
            "missing-offenders series --force \"Metropolitan Police Service\" --measure missing --svg met.svg")
    {
        foreach (var option in new Option[] { subject, measure, csv, svg, SharedOptions.Case, SharedOptions.Rules, SharedOptions.Json })
        {
            Options.Add(option);
        }
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var rules = parsed.LoadRules();
        using var opened = OpenCase.Of(parsed);
        var result = new Reconciler(rules).Reconcile(ReconciliationInput.Of(opened));
        var series = FigureSeries.Of(result, parsed.GetRequiredValue(subject), parsed.GetRequiredValue(measure), rules.Reconciliation);
        if (parsed.GetValue(svg) is { } file)
        {
            Save(series, file);
        }

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, new { series.Title, Points = series.Points.Select(JsonOf) });
        }
        else if (parsed.GetValue(csv))
        {
            await WriteCsvAsync(series, output);
        }
        else
        {
            WriteTable(series, Terminal.On(output));
        }

        return ExitCode.Ok;
    }

    static object JsonOf(SeriesPoint point) => new { Start = IsoDay.Of(point.Window.Start), End = IsoDay.Of(point.Window.End), point.Low, point.Best, point.High, point.Articles, point.Independent, point.Sources };

    static void Save(FigureSeries series, string file)
    {
        try
        {
            SeriesChart.Draw(series).Save(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputException($"Cannot write '{file}': {e.Message}. Name another file with --svg.", e);
        }
    }

    static async Task WriteCsvAsync(FigureSeries series, TextWriter output)
    {
        foreach (var line in SeriesCsv.Lines(series))
        {
            await output.WriteLineAsync(line);
        }
    }

    static void WriteTable(FigureSeries series, IAnsiConsole console)
    {
        console.WriteLine(series.Title);
        var table = new Spectre.Console.Table().Border(TableBorder.Simple).AddColumns("time", "low", "best", "high", "articles", "independent", "sources");
        foreach (var point in series.Points)
        {
            table.AddRow(new[] { Explanation.Period(point.Window), Numbers.Text(point.Low), point.Best is { } best ? Numbers.Text(best) : "", Numbers.Text(point.High), N(point.Articles), N(point.Independent), point.Sources }.Select(Markup.Escape).ToArray());
        }

        if (series.Points.Count > 0)
        {
            console.Write(table);
        }

        console.WriteLine($"{series.Points.Count} times{(series.Left > 0 ? $"; {series.Left} figures have no time and are left out" : "")}");
    }

    static string N(decimal? number) => number?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";
}
