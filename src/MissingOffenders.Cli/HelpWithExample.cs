using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using MissingOffenders.Cli.Commands;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli;

/// <summary>The help of System.CommandLine, followed by the verb's example and the exit codes.</summary>
sealed class HelpWithExample : SynchronousCommandLineAction
{
    readonly HelpAction usual = new();

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb verb)
        {
            output.WriteLine("Example:");
            foreach (var line in verb.Example.Split('\n'))
            {
                output.WriteLine($"  {line}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in Meanings)
        {
            output.WriteLine($"  {(int)code,3}  {meaning}");
        }

        return (int)ExitCode.Ok;
    }

    static readonly (ExitCode Code, string Meaning)[] Meanings =
    [
        (ExitCode.Ok, "all went well"),
        (ExitCode.SomeInputsUnread, "done, but some inputs could not be read (the summary names them)"),
        (ExitCode.WrongUsage, "the command line, or a file named on it, is wrong"),
        (ExitCode.BrokenRules, "a rule file is broken"),
        (ExitCode.CannotWrite, "the case or the output folder cannot be written"),
        (ExitCode.CheckFailed, "a check that was asked for did not pass"),
        (ExitCode.Failed, "unforeseen failure: please report it"),
        (ExitCode.Interrupted, "interrupted; what was done is kept"),
    ];
}
