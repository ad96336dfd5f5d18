using System.CommandLine;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>extract</c>: from folders of articles to a case and a data package.</summary>
sealed class ExtractCommand : Verb
{
    public ExtractCommand()
        : base(
            "extract",
            "Reads folders and files of press articles and takes out every figure that they state.",
            "missing-offenders extract articles --manifest articles/manifest.csv --out figures")
    {
        Options.Add(SharedOptions.Case);
        Options.Add(SharedOptions.Out);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Json);
    }

    protected override Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        parsed.LoadRules();
        return Task.FromResult(ExitCode.Ok);
    }
}
