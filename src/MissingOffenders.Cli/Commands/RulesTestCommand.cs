using System.CommandLine;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Pages.Sites;
using MissingOffenders.Reading.Examples;
using MissingOffenders.RuleFiles;

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
        var (ids, reading, sites) = (parsed.GetValue(Ids), rules.Reading.Rules.ToList(), rules.Pages.Sites.Rules);
        var chosen = reading.Matching(ids, r => r.Id, [.. sites.Select(s => s.Id)]).ToList();
        var chosenSites = sites.Matching(ids, s => s.Id, [.. reading.Select(r => r.Id)]).ToList();
        List<ExampleResult> results = [.. chosen.AsParallel().AsOrdered().WithCancellation(cancel).SelectMany(runner.Run), .. chosenSites.Select(SiteRuleRunner.Run)];

        var failed = results.FindAll(r => !r.Passed);
        if (parsed.GetValue(SharedOptions.Json))
        {
            var failures = failed.Select(f => new { f.Rule, f.Place.File, f.Place.Line, f.Place.Column, f.Text, f.Failure });
            await Json.WriteAsync(output, new { Rules = chosen.Count + chosenSites.Count, Examples = results.Count, Passed = results.Count - failed.Count, Failed = failed.Count, Failures = failures });
        }
        else
        {
            failed.ForEach(f => output.WriteLine(f.ToString()));
            await output.WriteLineAsync($"{results.Count} examples and counter-examples of {chosen.Count + chosenSites.Count} rules: {results.Count - failed.Count} hold, {failed.Count} do not.");
        }

        return failed.Count == 0 ? ExitCode.Ok : ExitCode.CheckFailed;
    }
}
