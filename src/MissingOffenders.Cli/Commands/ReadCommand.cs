using System.CommandLine;
using System.Runtime.CompilerServices;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Reading;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>read</c>: what the files say before any figure is taken from them.</summary>
sealed class ReadCommand : Verb
{
    readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Folders and files of articles.",
        Arity = ArgumentArity.OneOrMore,
    };

    public ReadCommand()
        : base(
            "read",
            "Shows what was read from files: title, outlet and dates with all that speaks for them, and the text block by block. "
            + "With --json, one line an article, in the order of the paths.",
            "missing-offenders read articles/b01.html | less\n"
            + "missing-offenders read articles --json > articles.jsonl")
    {
        AddPaths(paths);
        Options.Add(SharedOptions.Manifest);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Fields);
        Options.Add(SharedOptions.Threads);
        Options.Add(SharedOptions.Json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var found = FileSearch.Find(parsed.GetRequiredValue(paths), ArticleLoader.Endings);
        var rules = parsed.LoadRules();
        var pipeline = new Pipeline(rules.Reading);
        ArticleLoader loader = new(rules.Pages, parsed.GetRequiredValue(SharedOptions.Fields));
        var reader = new FileReading(pipeline, loader, Manifests.Load(parsed.GetValue(SharedOptions.Manifest), found.Roots));
        var output = parsed.InvocationConfiguration.Output;
        Func<ReadDocument, Task> write = parsed.GetValue(SharedOptions.Json)
            ? read => output.WriteLineAsync(ReadDocumentJson.Of(read))
            : new ReadDocumentText(Terminal.On(output)).WriteAsync;
        var unread = Terminal.IsShown(output)
            ? await WriteAllAsync(null)
            : await Progress.ShowAsync("Reading files", found.Files.Count, WriteAllAsync);
        return unread > 0 ? ExitCode.SomeInputsUnread : ExitCode.Ok;

        Task<int> WriteAllAsync(IProgress<int>? done) =>
            ReadAsync(new(reader.Read, parsed.GetValue(SharedOptions.Threads)), found, write, done, cancel);
    }

    /// <summary>Writes all documents in the order of the paths; returns how many hold no article.</summary>
    static async Task<int> ReadAsync(
        OrderedPipeline<LoadableFile, IEnumerable<ReadDocument>> pipeline, FoundFiles found, Func<ReadDocument, Task> write, IProgress<int>? progress, CancellationToken cancel)
    {
        var (done, unread) = (0, 0);
        await foreach (var documents in pipeline.RunAsync(InOrder(found, cancel), cancel))
        {
            foreach (var document in documents)
            {
                unread += document.Document.Status == ArticleStatus.Read ? 0 : 1;
                await write(document);
            }

            progress?.Report(++done);
        }

        return unread;
    }

    static async IAsyncEnumerable<LoadableFile> InOrder(FoundFiles found, [EnumeratorCancellation] CancellationToken cancel)
    {
        var all = found.Files.Select(f => new LoadableFile(f, null)).Concat(found.Problems.Select(p => new LoadableFile(p.File, p)));
        foreach (var file in all.OrderBy(f => f.File.Path, StringComparer.Ordinal))
        {
            cancel.ThrowIfCancellationRequested();
            yield return file;
        }

        await Task.CompletedTask;
    }
}
