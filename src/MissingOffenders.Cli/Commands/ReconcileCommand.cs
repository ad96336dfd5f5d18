using System.CommandLine;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reconciling.Conflicts;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>reconcile</c>: the figures of a case that cannot both be right.</summary>
sealed class ReconcileCommand : Verb
{
    readonly Option<string?> failOn = new("--fail-on")
    {
        HelpName = "contested",
        Description = "End with exit code 5 if a contradiction is left that nothing settles.",
    };

    readonly Option<bool> all = new("--all") { Description = "List explained differences, too: copies, rounding, revisions over time." };

    public ReconcileCommand()
        : base(
            "reconcile",
            "Compares the figures of all articles of a case: which cannot both be right, why that may be, and what speaks for each.",
            "missing-offenders reconcile\nmissing-offenders reconcile --out figures --fail-on contested")
    {
        failOn.AcceptOnlyFromAmong("contested");
        foreach (var option in new Option[] { SharedOptions.Case, SharedOptions.Out, SharedOptions.Rules, SharedOptions.Json, all, failOn })
        {
            Options.Add(option);
        }
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        using var package = parsed.GetValue(SharedOptions.Out) is { } target ? DataPackage.Open(target) : null;
        using var opened = OpenCase.Of(parsed);
        var result = parsed.LoadRules().Compare(opened);
        package?.Write(opened, result);

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, ConflictJson.Of(result));
        }
        else
        {
            new ConflictTable(Terminal.On(output)).Write(result, parsed.GetValue(all));
        }

        var isContested = result.Contradictions.Any(c => c.Status == ConflictStatus.Contested || c.Stale);
        return isContested && parsed.GetValue(failOn) is not null ? ExitCode.CheckFailed : ExitCode.Ok;
    }
}
