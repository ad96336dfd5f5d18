using System.CommandLine;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cli.Output;
using MissingOffenders.Reconciling.Conflicts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Reconciling.Values;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>resolve</c>: records what a reviewer decides on a conflict.</summary>
sealed class ResolveCommand : Verb
{
    readonly Argument<string> conflict = new("CONFLICT_ID") { Description = "The conflict, as reconcile names it." };

    readonly Option<string?> strategy = new("--strategy")
    {
        HelpName = "NAME",
        Description = $"Settle it by a strategy: {string.Join(", ", Strategies.All.Select(s => s.Id.Split('@')[0]))}.",
    };

    readonly Option<decimal?> value = new("--value") { HelpName = "N", Description = "The value that stands, whoever said it." };

    readonly Option<bool> none = new("--none") { Description = "None of the values holds." };

    readonly Option<string?> reason = new("--reason") { HelpName = "TEXT", Description = "Why. A value, or none, cannot be decided without." };

    readonly Option<string> by = new("--by") { HelpName = "NAME", Description = "Who decides. Without it, the user of this machine.", DefaultValueFactory = _ => Environment.UserName };

    public ResolveCommand()
        : base(
            "resolve",
            "Records a decision on a conflict in the case. Decisions are only ever added; the last one on a conflict stands.",
            "missing-offenders resolve c0123456789ab --strategy latest_as_of\n"
            + "missing-offenders resolve c0123456789ab --value 396 --reason \"the force confirmed it by phone\"")
    {
        Arguments.Add(conflict);
        foreach (var option in new Option[] { strategy, value, none, reason, by, SharedOptions.Case, SharedOptions.Rules })
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            var ways = new[] { result.GetValue(strategy) is not null, result.GetValue(value) is not null, result.GetValue(none) }.Count(w => w);
            if (ways != 1)
            {
                result.AddError("Give one of --strategy, --value and --none.");
            }
            else if (result.GetValue(strategy) is null && string.IsNullOrWhiteSpace(result.GetValue(reason)))
            {
                result.AddError("Say why with --reason: a value that no strategy gives needs one.");
            }
        });
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var rules = parsed.LoadRules();
        using var opened = OpenCase.Of(parsed);
        var verdicts = Verdicts.Of(opened.Decisions().Select(Decision.Of));
        var found = rules.Compare(opened, verdicts).Named(parsed.GetRequiredValue(conflict));
        var settled = Settle(parsed, found);
        Write(parsed, settled.Propose(found.Id, verdicts.LastOn(DecisionTarget.Conflict(found.Id))));
        await parsed.InvocationConfiguration.Output.WriteLineAsync(
            $"{found.Id} decided by {settled.Strategy}: {(settled.Value is { } number ? Numbers.Text(number) : "no value")}. {settled.Reason}");
        return ExitCode.Ok;
    }

    void Write(ParseResult parsed, DecisionProposal proposal)
    {
        using var log = DecisionLog.Open(parsed.GetRequiredValue(SharedOptions.Case), TimeProvider.System);
        try
        {
            log.Decide(parsed.GetRequiredValue(by), proposal);
        }
        catch (StaleDecisionException e)
        {
            throw new UsageException(e.Message);
        }
    }

    Settlement Settle(ParseResult parsed, Conflict found)
    {
        var why = parsed.GetValue(reason);
        if (parsed.GetValue(strategy) is not { } name)
        {
            return Settlement.Manual(found, parsed.GetValue(value), why!);
        }

        var chosen = Strategies.Find(name)
            ?? throw new UsageException($"There is no strategy '{name}'. There are {string.Join(", ", Strategies.All.Select(s => s.Id.Split('@')[0]))}; for a value of your own use --value.");
        return Settlement.By(found, chosen, why)
            ?? throw new UsageException($"{chosen.Id} settles nothing here: {found.Explanation} Try another strategy, or --value with --reason.");
    }
}
