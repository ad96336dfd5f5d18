using System.CommandLine;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli.Commands;

/// <summary>One verb of the program: its options, an example for its help, and what it does.</summary>
abstract class Verb : Command
{
    /// <param name="name">The word on the command line.</param>
    /// <param name="description">What it does, in one sentence.</param>
    /// <param name="example">A command line that works, and more on further lines; shown by <c>--help</c>.</param>
    protected Verb(string name, string description, string example)
        : base(name, description)
    {
        Example = example;

        // On a thread of its own: Ctrl+C is only handed on once the action has returned a task.
        SetAction((parsed, cancel) => Task.Run(async () => (int)await RunAsync(parsed, cancel), CancellationToken.None));
    }

    /// <summary>Command lines that work, one a line.</summary>
    public string Example { get; }

    /// <summary>Adds an argument that takes paths, and refuses what looks like an option instead of looking for a file of that name.</summary>
    protected void AddPaths(Argument<string[]> paths)
    {
        Arguments.Add(paths);
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && !Path.Exists(t.Value)))
            {
                result.AddError($"There is no option '{token.Value}'.");
            }
        });
    }

    /// <summary>Does the work. Output goes to the writers of <see cref="ParseResult.InvocationConfiguration"/>.</summary>
    protected abstract Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel);
}
