using System.CommandLine;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cases.Selection;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>export</c>: the data package of a case, whole or in part, in other forms beside CSV, with or without the articles' words.</summary>
sealed class ExportCommand : Verb
{
    readonly Option<string> target = new("--out") { HelpName = "DIR", Description = "Folder to write the data package to.", Required = true };

    readonly Option<string[]> formats = new("--format")
    {
        HelpName = string.Join('|', PackageFormats.Codes),
        Description = "Forms to write beside CSV, which is always there. xlsx is one file with a sheet for each table; web-annotation has the figures alone.",
        AllowMultipleArgumentsPerToken = true,
    };

    readonly Option<bool> noQuotes = new("--no-quotes")
    {
        Description = "Leave out all words of the articles but titles, names and runs of less than five words, so that the package can be given away.",
    };

    readonly Option<bool> raw = new("--raw-csv")
    {
        Description = "Write the cells of CSV as the articles have them. Without it, a text that a spreadsheet would run as a formula gets an apostrophe before it, and marks that show nothing are shown as \\u202E.",
    };

    readonly FilterOptions filter = new();

    public ExportCommand()
        : base(
            "export",
            "Writes the data package of a case: articles, figures, conflicts, decisions. Figures are compared first. "
            + "With a filter, only the figures that pass it are written, with their articles, conflicts and decisions.",
            "missing-offenders export --out figures --format xlsx parquet\nmissing-offenders export --out kent --force \"Kent Police\" --status approved --no-quotes")
    {
        formats.AcceptOnlyFromAmong([.. PackageFormats.Codes]);
        foreach (Option option in new Option[] { SharedOptions.Case, target, formats, noQuotes, raw, SharedOptions.Rules, SharedOptions.Json })
        {
            Options.Add(option);
        }

        filter.AddTo(this);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var folder = parsed.GetRequiredValue(target);
        var rules = parsed.LoadRules();
        using var opened = OpenCase.Of(parsed);
        var options = OptionsOf(parsed);
        options = options with { Filter = options.Filter.Map((name, value) => name == FigureFacet.ForceName ? KnownSubjects.Named(value, rules.Reading, opened) : value) };
        using var package = DataPackage.Open(folder);
        var compared = rules.Compare(opened);
        cancel.ThrowIfCancellationRequested();
        var summary = package.Write(opened, compared, options);

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, new { Out = folder, options.WithQuotations, Filter = options.Filter.ToValues(), summary.Articles, summary.Figures, summary.Conflicts, summary.Decisions, summary.Files });
        }
        else
        {
            var chosen = options.Filter.IsNarrow ? " that pass the filter" : "";
            await output.WriteLineAsync($"{summary.Figures} figures{chosen} of {summary.Articles} articles, {summary.Conflicts} conflicts, {summary.Decisions} decisions -> {folder}{(options.WithQuotations ? "" : ", without quotations")}");
        }

        return ExitCode.Ok;
    }

    PackageOptions OptionsOf(ParseResult parsed) => new()
    {
        Formats = [.. (parsed.GetValue(formats) ?? []).Select(f => PackageFormats.TryParse(f, out var format) ? format : throw new UsageException($"There is no format '{f}'."))],
        Filter = filter.Of(parsed),
        WithQuotations = !parsed.GetValue(noQuotes),
        IsRaw = parsed.GetValue(raw),
    };
}
