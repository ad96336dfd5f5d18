using Spectre.Console;

namespace MissingOffenders.Cli.Output;

/// <summary>A progress bar on a terminal, and nothing at all in a pipe. It goes to standard error: results stay clean.</summary>
static class Progress
{
    /// <summary>Does the work, showing how much of it is done.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="total">Number of steps.</param>
    /// <param name="work">The work; it reports the number of steps done.</param>
    public static Task<T> ShowAsync<T>(string title, int total, Func<IProgress<int>?, Task<T>> work)
    {
        if (Console.IsErrorRedirected)
        {
            return work(null);
        }

        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context => work(new Bar(context.AddTask(title, maxValue: Math.Max(total, 1)))));
    }

    sealed class Bar(ProgressTask task) : IProgress<int>
    {
        public void Report(int value) => task.Value = value;
    }
}
