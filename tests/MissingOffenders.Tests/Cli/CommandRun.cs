using MissingOffenders.Cli;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Tests.Cli;

/// <summary>A command line run inside the test, where no process of its own is needed.</summary>
sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CommandRun> Of(params string[] args)
    {
        using StringWriter output = new(), error = new();
        return new(await CommandLine.RunAsync(args, output, error), output.ToString(), error.ToString());
    }
}
