using System.CommandLine;
using MissingOffenders.Cli.Output;
using Spectre.Console;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules list</c>: which rules there are.</summary>
sealed class RulesListCommand : Verb
{
    static readonly Argument<string[]> Ids = new("RULE")
    {
        Description = "Ids of rules, * and ? allowed. Without any, all rules are listed.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    public RulesListCommand()
        : base(
            "list",
            "Lists rules in the order in which they are tried: id, phase, priority, summary, place. In a pipe, one a line with tabs between.",
            "missing-offenders rules list \"reading.*\"")
    {
        Arguments.Add(Ids);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        var rules = parsed.LoadRules().Reading.Rules.Matching(parsed.GetValue(Ids)).ToList();
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, rules.Select(r => new
            {
                r.Id, r.Phase, r.Priority, r.Summary, r.Place.File, r.Place.Line, Examples = r.Examples.Count, Counters = r.Counters.Count,
            }));
        }
        else if (Terminal.IsShown(output))
        {
            var table = new Table().Border(TableBorder.Simple).AddColumns("rule", "phase", "priority", "summary");
            rules.ForEach(r => table.AddRow(Markup.Escape(r.Id), Markup.Escape(r.Phase), $"{r.Priority}", Markup.Escape(r.Summary)));
            Terminal.On(output).Write(table);
        }
        else
        {
            rules.ForEach(r => output.WriteLine($"{r.Id}\t{r.Phase}\t{r.Priority}\t{r.Summary}\t{r.Place}"));
        }

        return ExitCode.Ok;
    }
}
