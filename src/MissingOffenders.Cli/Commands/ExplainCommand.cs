using System.CommandLine;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Text;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>explain</c>: the whole trail from text to figures.</summary>
sealed class ExplainCommand : Verb
{
    readonly Argument<string[]> paths = new("PATH") { Description = "Articles to explain: files, or paths and ids of articles in the case; or the ids of figures or conflicts.", Arity = ArgumentArity.ZeroOrMore };

    readonly Option<string?> text = new("--text") { HelpName = "TEXT", Description = "A sentence or more to explain instead of files." };

    readonly Option<DateOnly?> published = new("--published")
    {
        HelpName = "DAY",
        Description = "Day of publication, such as 2015-03-10, for text and for articles whose day is not known.",
        CustomParser = result =>
        {
            if (IsoDay.Parse(result.Tokens[0].Value) is { } day)
            {
                return day;
            }

            result.AddError($"--published '{result.Tokens[0].Value}' is no day. Write it as 2015-03-10.");
            return null;
        },
    };

    public ExplainCommand()
        : base(
            "explain",
            "Shows how a text was read: blocks, tokens, mentions, rules that fired, rules that lost and why, and the figures with their reasons. "
            + "With the id of a figure, the sentence that states it, and whether it still comes out as the case has it; with the id of a conflict, its figures, their origins and the steps to the value that stands.",
            "missing-offenders explain --text \"Essex has nine missing sex offenders, Kent seven.\" --published 2015-03-10\n"
            + "missing-offenders explain articles/b01.txt | less\n"
            + "missing-offenders explain 002e0e20f1741b95\n"
            + "missing-offenders explain c0123456789ab")
    {
        Arguments.Add(paths);
        Options.Add(text);
        Options.Add(published);
        Options.Add(SharedOptions.Fields);
        Options.Add(SharedOptions.Case);
        Options.Add(SharedOptions.Rules);
        Options.Add(SharedOptions.Json);
        Validators.Add(result =>
        {
            if (result.GetValue(text) is null == result.GetValue(paths) is null or [])
            {
                result.AddError("Give either --text or the path of an article.");
            }
        });
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        if (parsed.GetValue(paths) is { Length: > 0 } ids && Array.TrueForAll(ids, i => IsConflict(i)))
        {
            return await ExplainConflictsAsync(parsed, ids);
        }

        var rules = parsed.LoadRules();
        if (parsed.GetValue(paths) is { Length: > 0 } named && !named.Any(Path.Exists) && File.Exists(parsed.GetRequiredValue(SharedOptions.Case)))
        {
            return await new CaseExplanation(rules, parsed).WriteAsync(named);
        }

        var pipeline = new Pipeline(rules.Reading);
        var articles = Articles(parsed, rules).ToList();
        var output = parsed.InvocationConfiguration.Output;
        var failed = 0;
        foreach (var article in articles)
        {
            cancel.ThrowIfCancellationRequested();
            if (Guarded.Of(article.Path, parsed.InvocationConfiguration.Error, () => pipeline.Read(article, withTrail: true)) is not { } reading)
            {
                failed++;
                continue;
            }

            if (parsed.GetValue(SharedOptions.Json))
            {
                await output.WriteLineAsync(ExplanationJson.Of(reading));
            }
            else
            {
                new ExplanationText(reading, Terminal.On(output)).Write();
            }
        }

        return articles.Count > 0 && failed == 0 ? ExitCode.Ok : ExitCode.SomeInputsUnread;
    }

    /// <summary>A file of that name goes first.</summary>
    static bool IsConflict(string path) => path.Length == 13 && path[0] == 'c' && path.Skip(1).All(char.IsAsciiHexDigitLower) && !Path.Exists(path);

    static async Task<ExitCode> ExplainConflictsAsync(ParseResult parsed, IEnumerable<string> ids)
    {
        using var opened = OpenCase.Of(parsed);
        var result = parsed.LoadRules().Compare(opened);
        var output = parsed.InvocationConfiguration.Output;
        foreach (var conflict in ids.Select(result.Named).ToList())
        {
            if (parsed.GetValue(SharedOptions.Json))
            {
                await Json.WriteAsync(output, ConflictJson.Of(conflict));
            }
            else
            {
                ConflictTrail.Write(conflict, result, output);
            }
        }

        return ExitCode.Ok;
    }

    IEnumerable<Article> Articles(ParseResult parsed, Rulebook rules)
    {
        var day = parsed.GetValue(published);
        IEnumerable<Article> read = parsed.GetValue(text) is { } sentence
            ? [new("text", "text", sentence)]
            : Inputs.Read(parsed.GetRequiredValue(paths), null, new(rules.Pages, parsed.GetRequiredValue(SharedOptions.Fields)), parsed.InvocationConfiguration.Error);
        return read.Select(a => a.Published is null && day is not null ? a with { Published = day, PublishedBasis = "input" } : a);
    }
}
