using System.CommandLine;
using MissingOffenders.Cli.Output;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules export</c>: the rules that came with the program, as files to change.</summary>
sealed class RulesExportCommand : Verb
{
    readonly Argument<string> folder = new("DIR") { Description = "A new folder." };

    public RulesExportCommand()
        : base(
            "export",
            "Writes the rules that came with the program into a new folder, to begin rules of your own with.",
            "missing-offenders rules export my-rules\nmissing-offenders extract articles --rules my-rules") => Arguments.Add(folder);

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var target = parsed.GetRequiredValue(folder);
        var count = ShippedRules.Export(target);
        await parsed.InvocationConfiguration.Output.WriteLineAsync($"{count} files -> {target}. Use them with --rules {target}.");
        return ExitCode.Ok;
    }
}
