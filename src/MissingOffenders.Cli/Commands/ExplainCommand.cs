using System.CommandLine;
using System.Globalization;
using MissingOffenders.Articles;
using MissingOffenders.Rules;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>explain</c>: the whole trail from text to figures.</summary>
sealed class ExplainCommand : Verb
{
    readonly Argument<string[]> paths = new("PATH") { Description = "Articles to explain.", Arity = ArgumentArity.ZeroOrMore };

    readonly Option<string?> text = new("--text") { HelpName = "TEXT", Description = "A sentence or more to explain instead of files." };

    readonly Option<DateOnly?> published = new("--published")
    {
        HelpName = "DAY",
        Description = "Day of publication, such as 2015-03-10, for text and for articles whose day is not known.",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
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
            "Shows how a text was read: blocks, tokens, mentions, rules that fired, rules that lost and why, and the figures with their reasons.",
            "missing-offenders explain --text \"Essex has nine missing sex offenders, Kent seven.\" --published 2015-03-10\n"
            + "missing-offenders explain articles/b01.txt | less")
    {
        Arguments.Add(paths);
        Options.Add(text);
        Options.Add(published);
        Options.Add(SharedOptions.Fields);
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
        var pipeline = new Pipeline(parsed.LoadRules());
        var articles = Articles(parsed, pipeline.Rules).ToList();
        var output = parsed.InvocationConfiguration.Output;
        foreach (var article in articles)
        {
            cancel.ThrowIfCancellationRequested();
            var reading = pipeline.Read(article, withTrail: true);
            if (parsed.GetValue(SharedOptions.Json))
            {
                await output.WriteLineAsync(ExplanationJson.Of(reading));
            }
            else
            {
                new ExplanationText(reading, Terminal.On(output)).Write();
            }
        }

        return articles.Count > 0 ? ExitCode.Ok : ExitCode.SomeInputsUnread;
    }

    IEnumerable<Article> Articles(ParseResult parsed, RuleSet rules)
    {
        var day = parsed.GetValue(published);
        IEnumerable<Article> read = parsed.GetValue(text) is { } sentence
            ? [new("text", "text", sentence)]
            : Inputs.Read(parsed.GetRequiredValue(paths), null, new(rules.Pages, parsed.GetRequiredValue(SharedOptions.Fields)), parsed.InvocationConfiguration.Error);
        return read.Select(a => a.Published is null && day is not null ? a with { Published = day, PublishedBasis = "input" } : a);
    }
}
