using System.CommandLine;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Pages.Sites;
using MissingOffenders.Reading.Examples;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules test</c>: runs the examples and counter-examples that rules carry.</summary>
sealed class RulesTestCommand : Verb
{
    static readonly Argument<string[]> Ids = new("RULE")
    {
        Description = "Ids of rules, * and ? allowed. Without any, all rules are tested.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public RulesTestCommand()
        : base(
            "test",
            "Runs every example and counter-example inside the rules, and names those that do not hold.",
            "missing-offenders rules test\nmissing-offenders rules test \"date.*\" --rules my-rules")
    {
        Arguments.Add(Ids);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        var rules = parsed.LoadRules();
        var runner = new ExampleRunner(rules.Reading);
        var chosen = rules.Reading.Rules.Matching(parsed.GetValue(Ids)).ToList();
        var results = chosen.AsParallel().AsOrdered().WithCancellation(cancel).SelectMany(runner.Run).ToList();
        if (parsed.GetValue(Ids) is null or [])
        {
            results.AddRange(SiteRuleRunner.Run(rules.Pages.Sites));
        }

        var failed = results.FindAll(r => !r.Passed);
        if (parsed.GetValue(SharedOptions.Json))
        {
            var failures = failed.Select(f => new { f.Rule, f.Place.File, f.Place.Line, f.Place.Column, f.Text, f.Failure });
            await Json.WriteAsync(output, new { Rules = chosen.Count, Examples = results.Count, Passed = results.Count - failed.Count, Failed = failed.Count, Failures = failures });
        }
        else
        {
            failed.ForEach(f => output.WriteLine(f.ToString()));
            await output.WriteLineAsync($"{results.Count} examples and counter-examples of {chosen.Count} rules: {results.Count - failed.Count} hold, {failed.Count} do not.");
        }

        return failed.Count == 0 ? ExitCode.Ok : ExitCode.CheckFailed;
    }
}
