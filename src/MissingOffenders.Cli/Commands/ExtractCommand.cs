using System.CommandLine;
using MissingOffenders.Cases;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Loading;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>extract</c>: from folders of articles to a case and a data package.</summary>
sealed class ExtractCommand : Verb
{
    readonly Argument<string[]> paths = new("PATH")
    {
        Description = $"Folders and files of articles. Folders are searched for {string.Join(", ", ArticleLoader.Endings.Order(StringComparer.Ordinal))}.",
        Arity = ArgumentArity.OneOrMore,
    };

    public ExtractCommand()
        : base(
            "extract",
            "Reads folders and files of press articles and takes out every figure that they state. "
            + "Run again on the same folder, it reads only what has changed.",
            "missing-offenders extract articles --manifest articles/manifest.csv --out figures")
    {
        AddPaths(paths);
        Options.Add(SharedOptions.Manifest);
        Options.Add(SharedOptions.Case);
        Options.Add(SharedOptions.Out);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Fields);
        Options.Add(SharedOptions.FollowLinks);
        Options.Add(SharedOptions.Threads);
        Options.Add(SharedOptions.Json);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var found = FileSearch.Find(parsed.GetRequiredValue(paths), ArticleLoader.Endings, parsed.GetValue(SharedOptions.FollowLinks));
        var manifests = Manifests.Load(parsed.GetValue(SharedOptions.Manifest), found.Roots);
        var rules = parsed.LoadRules();
        var source = ReadingSource.Of(rules, parsed.GetRequiredValue(SharedOptions.Fields));
        var casePath = parsed.GetRequiredValue(SharedOptions.Case);
        var target = parsed.GetValue(SharedOptions.Out);
        using var package = target is null ? null : DataPackage.Open(target);
        using var opened = CaseFile.Open(casePath);

        var result = await Progress.ShowAsync(
            "Reading articles",
            found.Files.Count,
            done => new CaseUpdate(opened, manifests, source).RunAsync(found, parsed.GetValue(SharedOptions.Threads), done, cancel));
        package?.Write(opened, rules.Compare(opened));

        var there = opened.Articles().Where(a => a.Status != ArticleStatus.Gone.Code()).Select(a => a.ArticlePath);
        var summary = ExtractSummary.Of(opened, casePath, target, result, [.. manifests.Notes(found, there), .. LeftAlone(found)]);
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
