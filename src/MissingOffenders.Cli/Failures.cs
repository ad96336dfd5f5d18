using MissingOffenders.Cases;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Files;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Cli;

/// <summary>What an error means to the person at the terminal and to the calling script.</summary>
static class Failures
{
    /// <summary>Says on <paramref name="error"/> what went wrong and returns the exit code for it.</summary>
    public static async Task<ExitCode> ReportAsync(Exception exception, TextWriter error)
    {
        var (code, message) = exception switch
        {
            OperationCanceledException => (ExitCode.Interrupted, "Interrupted. What was done so far is kept; run the same command again to go on."),
            UsageException or InputException => (ExitCode.WrongUsage, exception.Message),
            OutputException => (ExitCode.CannotWrite, exception.Message),
            RuleFileException => (ExitCode.BrokenRules, exception.Message),
            _ => (ExitCode.Failed, $"Unforeseen failure, please report it with these lines:\n{exception}"),
        };
        await error.WriteLineAsync(message);
        return code;
    }
}
