using System.CommandLine;
using MissingOffenders.Cli.Output;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules check</c>: whether every rule file can be used.</summary>
sealed class RulesCheckCommand : Verb
{
    public RulesCheckCommand()
        : base(
            "check",
            "Loads every rule file. A broken one is named as file(line,column): what was found, what was expected.",
            "missing-offenders rules check --rules my-rules")
    {
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        try
        {
            var book = parsed.LoadRules();
            var rules = book.Reading;
            await (parsed.GetValue(SharedOptions.Json)
                ? Json.WriteAsync(output, new { Ok = true, book.Hash, Phases = rules.Phases.Count, Rules = rules.Rules.Count(), Phrases = rules.Entries.Count })
                : output.WriteLineAsync($"{rules.Rules.Count()} rules in {rules.Phases.Count} phases and {rules.Entries.Count} names and phrases: all can be used."));
            return ExitCode.Ok;
        }
        catch (RuleFileException e) when (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, new { Ok = false, e.File, e.Line, e.Column, e.Found, e.Expected });
            return ExitCode.BrokenRules;
        }
    }
}
