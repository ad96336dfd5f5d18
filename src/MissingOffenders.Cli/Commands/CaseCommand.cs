using System.CommandLine;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>case</c>: what can be asked of the file of a case itself.</summary>
sealed class CaseCommand : Command
{
    public CaseCommand()
        : base("case", "Checks the file of a case, and saves what can be read of a damaged one.") => Subcommands.Add(new CaseCheckCommand());
}
