using System.CommandLine;
using MissingOffenders.Cases.Checking;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>case check</c>: whether a case holds together.</summary>
sealed class CaseCheckCommand : Verb
{
    readonly Argument<string> casePath = new("CASE")
    {
        Description = "The case to check.",
        DefaultValueFactory = _ => "missing-offenders.db",
    };

    readonly Option<string?> salvage = new("--salvage")
    {
        HelpName = "DIR",
        Description = "Write what can be read of a damaged case to this folder: decisions.jsonl, articles.jsonl, figures.jsonl.",
    };

    public CaseCheckCommand()
        : base(
            "check",
            "Looks whether a case holds together: the file, the log of decisions, the places of the figures. Nothing in it is changed.",
            "missing-offenders case check missing-offenders.db\nmissing-offenders case check broken.db --salvage saved")
    {
        Arguments.Add(casePath);
        Options.Add(salvage);
        Options.Add(SharedOptions.Json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var path = parsed.GetRequiredValue(casePath);
        var problems = Path.Exists(path) ? CaseCheck.Of(path) : throw new UsageException($"There is no case '{path}'.");
        var saved = parsed.GetValue(salvage) is { } folder ? CaseSalvage.Write(path, folder) : null;
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, new { Ok = problems.Count == 0, Problems = problems, Saved = saved });
        }
        else
        {
            await output.WriteLineAsync(problems.Count == 0 ? "The case is sound." : string.Join('\n', problems));
            foreach (var (table, rows) in saved ?? new Dictionary<string, long>(StringComparer.Ordinal))
            {
                await output.WriteLineAsync($"saved {rows} rows of {table}");
            }
        }

        return problems.Count == 0 ? ExitCode.Ok : ExitCode.CheckFailed;
    }
}
