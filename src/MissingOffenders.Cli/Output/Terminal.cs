using Spectre.Console;

namespace MissingOffenders.Cli.Output;

/// <summary>Output for people: colours and tables on a terminal (but for NO_COLOR), plain lines in a pipe.</summary>
static class Terminal
{
    /// <summary>Wide enough that no line of a pipe is ever broken.</summary>
    const int PipeWidth = 100_000;

    /// <summary>Whether what is written to <paramref name="output"/> is shown on a terminal.</summary>
    public static bool IsShown(TextWriter output) => ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected;

    /// <summary>A console that writes to <paramref name="output"/>.</summary>
    public static IAnsiConsole On(TextWriter output)
    {
        if (IsShown(output))
        {
            return AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        }

        var plain = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Out = new AnsiConsoleOutput(output) });
        plain.Profile.Width = PipeWidth;
        return plain;
    }
}
