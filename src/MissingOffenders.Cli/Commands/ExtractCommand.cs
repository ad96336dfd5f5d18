using System.CommandLine;
using System.Globalization;
using MissingOffenders.Articles;
using MissingOffenders.Cases;
using MissingOffenders.Export;
using MissingOffenders.Files;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>extract</c>: from folders of articles to a case and a data package.</summary>
sealed class ExtractCommand : Verb
{
    readonly Argument<string[]> paths = new("PATH")
    {
        Description = $"Folders and files of articles. Folders are searched for {string.Join(", ", ArticleLoader.Endings.Order(StringComparer.Ordinal))}.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<string?> manifest = new("--manifest")
    {
        HelpName = "FILE",
        Description = "CSV file with article_path, publisher, published, url. Without it, a manifest.csv in a named folder is used.",
    };

    readonly Option<int> threads = new("--threads")
    {
        HelpName = "N",
        Description = "How many articles are read at once. Without it, as many as there are processor cores.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    public ExtractCommand()
        : base(
            "extract",
            "Reads folders and files of press articles and takes out every figure that they state. "
            + "Run again on the same folder, it reads only what has changed.",
            "missing-offenders extract articles --manifest articles/manifest.csv --out figures")
    {
        AddPaths(paths);
        Options.Add(manifest);
        Options.Add(SharedOptions.Case);
        Options.Add(SharedOptions.Out);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Fields);
        Options.Add(threads);
        Options.Add(SharedOptions.Json);
        threads.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number < 1)
            {
                result.AddError($"--threads must be 1 or more, not {number}.");
            }
        });
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var found = FileSearch.Find(parsed.GetRequiredValue(paths), ArticleLoader.Endings);
        var manifests = Manifests.Load(parsed.GetValue(manifest), found.Roots);
        var source = ReadingSource.Of(new Pipeline(parsed.LoadRules()), parsed.GetRequiredValue(SharedOptions.Fields));
        var casePath = parsed.GetRequiredValue(SharedOptions.Case);
        var target = parsed.GetValue(SharedOptions.Out);
        using var package = target is null ? null : DataPackage.Open(target);
        using var opened = CaseFile.Open(casePath);

        var result = await Progress.ShowAsync(
            "Reading articles",
            found.Files.Count,
            done => new CaseUpdate(opened, manifests, source).RunAsync(found, parsed.GetValue(threads), done, cancel));
        package?.Write(opened);

        var summary = ExtractSummary.Of(opened, casePath, target, result, [.. manifests.Notes(found, opened.Articles().Where(a => a.Status != ArticleStatus.Gone.Code()).Select(a => a.ArticlePath)), .. LeftAlone(found)]);
        var output = parsed.InvocationConfiguration.Output;
        await output.WriteLineAsync(parsed.GetValue(SharedOptions.Json) ? summary.ToJson() : summary.ToText());
        return result.Unread.Count > 0 ? ExitCode.SomeInputsUnread : ExitCode.Ok;
    }

    static IEnumerable<string> LeftAlone(FoundFiles found)
    {
        if (found.LeftAlone.Count > 0)
        {
            var kinds = found.LeftAlone.Select(k => $"{k.Value} {(k.Key.Length == 0 ? "without an ending" : k.Key)}");
            yield return $"files of other kinds were left alone: {string.Join(", ", kinds)}";
        }
    }
}
