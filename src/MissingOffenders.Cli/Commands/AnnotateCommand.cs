using System.CommandLine;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Records;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>annotate</c>: a filter from JSON Lines to JSON Lines.</summary>
sealed class AnnotateCommand : Verb
{
    readonly Argument<string?> file = new("FILE")
    {
        Description = "JSON Lines, one article a line: text, and if known id, published (2015-03-10), publisher. Without it, standard input is read.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public AnnotateCommand()
        : base(
            "annotate",
            "Reads articles as JSON Lines and writes all mentions and figures as JSON Lines: one line in, one line out, in order. "
            + "A line that cannot be read becomes {\"line\":N,\"error\":\"...\"}, and the exit code is 1 at the end.",
            "cat articles.jsonl | missing-offenders annotate > annotated.jsonl\n"
            + "echo '{\"id\":\"a\",\"text\":\"Essex Police has nine missing sex offenders.\"}' | missing-offenders annotate")
    {
        Arguments.Add(file);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var annotator = new LineAnnotator(new(parsed.LoadRules().Reading));
        var stream = Open(parsed.GetValue(file));
        await using (stream)
        {
            var pipeline = new OrderedPipeline<InputLine, AnnotatedLine>(annotator.Annotate, Environment.ProcessorCount);
            var broken = false;
            await foreach (var line in pipeline.RunAsync(InputLines.ReadAsync(stream, cancel), cancel))
            {
                await parsed.InvocationConfiguration.Output.WriteLineAsync(line.Json);
                broken |= line.IsError;
            }

            return broken ? ExitCode.SomeInputsUnread : ExitCode.Ok;
        }
    }

    static Stream Open(string? path)
    {
        try
        {
            return path is null or "-" ? Console.OpenStandardInput() : File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputException($"'{path}' cannot be read: {FileProblem.Of(e)}. Name a file of JSON Lines, or pipe it in.", e);
        }
    }
}
