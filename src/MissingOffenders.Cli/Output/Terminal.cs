using Spectre.Console;

namespace MissingOffenders.Cli.Output;

/// <summary>Output for people: colours and tables on a terminal (but for NO_COLOR), plain lines in a pipe.</summary>
static class Terminal
{
    /// <summary>Wide enough that no line of a pipe is ever broken.</summary>
    const int PipeWidth = 100_000;

    /// <summary>Whether what is written to <paramref name="output"/> is shown on a terminal.</summary>
    public static bool IsShown(TextWriter output) => ReferenceEquals(Inner(output), Console.Out) && !Console.IsOutputRedirected;

    /// <summary>A console that writes to <paramref name="output"/>.</summary>
    public static IAnsiConsole On(TextWriter output)
    {
        AnsiConsoleOutput target = new(Inner(output));
        var console = AnsiConsole.Create(IsShown(output) ? new() { Out = target } : new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = target });
        console.Pipeline.Attach(new VisibleRendering());
        if (!IsShown(output))
        {
            console.Profile.Width = PipeWidth;
        }

        return console;
    }

    // a console shows marks itself, for its own escapes must pass
    static TextWriter Inner(TextWriter output) => output is VisibleWriter visible ? visible.Inner : output;
}
