using System.CommandLine;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules</c>: what can be asked of a folder of rules.</summary>
sealed class RulesCommand : Command
{
    public RulesCommand()
        : base("rules", "Checks, tests and lists rules, and tells which of them do nothing.")
    {
        Subcommands.Add(new RulesCheckCommand());
        Subcommands.Add(new RulesTestCommand());
        Subcommands.Add(new RulesFitCommand());
        Subcommands.Add(new RulesListCommand());
        Subcommands.Add(new RulesCoverageCommand());
        Subcommands.Add(new RulesExportCommand());
    }
}
