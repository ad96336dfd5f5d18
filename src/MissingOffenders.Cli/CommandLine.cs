using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using MissingOffenders.Cli.Commands;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli;

/// <summary>The whole command line: the verbs, and what becomes of their results and errors.</summary>
static class CommandLine
{
    /// <summary>How long a verb may take to finish what it is writing after Ctrl+C.</summary>
    static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    /// <summary>Runs one command line and returns the exit code.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter error)
    {
        var parsed = Create().Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return (int)WrongUsage(parsed, error);
        }

        try
        {
            return await parsed.InvokeAsync(new()
            {
                Output = output,
                Error = error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = TimeToStop,
            });
        }
        catch (Exception exception)
        {
            return (int)await Failures.ReportAsync(exception, error);
        }
    }

    static RootCommand Create()
    {
        RootCommand root = new("Turns a folder of press articles into figures, each with the exact words that state it.")
        {
            new ReadCommand(),
            new ExtractCommand(),
            new ReviewCommand(),
            new ExportCommand(),
            new AnnotateCommand(),
            new ExplainCommand(),
            new EvaluateCommand(),
            new ReconcileCommand(),
            new ResolveCommand(),
            new SeriesCommand(),
            new RulesCommand(),
        };
        foreach (var help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExample();
        }

        return root;
    }

    static ExitCode WrongUsage(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
        {
            error.WriteLine(problem.Message);
        }

        var names = new List<string>();
        for (SymbolResult? at = parsed.CommandResult; at is CommandResult { Command: not RootCommand } command; at = command.Parent)
        {
            names.Insert(0, command.Command.Name);
        }

        error.WriteLine($"See: {string.Join(' ', ["missing-offenders", .. names, "--help"])}");
        return ExitCode.WrongUsage;
    }
}
