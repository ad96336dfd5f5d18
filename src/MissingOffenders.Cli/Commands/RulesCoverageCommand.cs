using System.CommandLine;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reading.Examples;
using MissingOffenders.Reading.Rules;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules coverage</c>: which rules do nothing.</summary>
sealed class RulesCoverageCommand : Verb
{
    static readonly Argument<string[]> Paths = new("PATH")
    {
        Description = "Folders and files of articles.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    static readonly Option<bool> Mutate = new("--mutate")
    {
        Description = "Also drop each rule in turn and name those that none of their examples misses.",
    };

    public RulesCoverageCommand()
        : base(
            "coverage",
            "Counts how often each rule fires on a folder of articles, names those that never do, and lists the verbs said of counts that no frame knows.",
            "missing-offenders rules coverage articles\nmissing-offenders rules coverage --mutate")
    {
        Arguments.Add(Paths);
        Options.Add(Mutate);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Json);
        Validators.Add(result =>
        {
            if (result.GetValue(Paths) is null or [] && !result.GetValue(Mutate))
            {
                result.AddError("Name a folder of articles, or --mutate, or both.");
            }
        });
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        var rules = parsed.LoadRules();
        var articles = Inputs.Read(parsed.GetValue(Paths) ?? [], null, new(rules.Pages), parsed.InvocationConfiguration.Error).ToList();
        var (fired, unknown) = RuleCoverage.Of(new(rules.Reading), articles, parsed.InvocationConfiguration.Error, cancel);
        var idle = articles.Count == 0 ? [] : rules.Reading.Rules.Where(r => !fired.ContainsKey(r.Id)).ToList();
        var unproven = parsed.GetValue(Mutate) ? new Mutation(rules.Reading).Redundant(cancel).ToList() : [];
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, new { Articles = articles.Count, Fired = fired, NeverFired = idle.Select(r => r.Id), UnknownPredicates = unknown.ToDictionary(u => u.Verb, u => u.Count, StringComparer.Ordinal), Unproven = unproven });
        }
        else
        {
            WriteText(output, rules.Reading, fired, articles.Count, idle);
            WriteUnknown(output, unknown);
            unproven.ForEach(id => output.WriteLine($"{id} could be dropped: none of its examples notices"));
        }

        return unproven.Count == 0 ? ExitCode.Ok : ExitCode.CheckFailed;
    }

    static void WriteText(TextWriter output, RuleSet rules, IReadOnlyDictionary<string, int> fired, int articles, List<Rule> idle)
    {
        if (articles == 0)
        {
            return;
        }

        foreach (var rule in rules.Rules.Where(r => fired.ContainsKey(r.Id)))
        {
            output.WriteLine($"{fired[rule.Id],6}  {rule.Id}");
        }

        idle.ForEach(r => output.WriteLine($"{"never",6}  {r.Id}  {r.Place}"));
        output.WriteLine($"{articles} articles: {fired.Count} of {rules.Rules.Count()} rules fired, {idle.Count} never did.");
    }

    static void WriteUnknown(TextWriter output, IReadOnlyList<(string Verb, int Count)> unknown)
    {
        if (unknown.Count > 0)
        {
            output.WriteLine("Said of counts, and known to no frame:");
        }

        foreach (var (verb, count) in unknown)
        {
            output.WriteLine($"{count,6}  {verb}");
        }
    }
}
