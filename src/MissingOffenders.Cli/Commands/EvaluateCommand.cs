using System.CommandLine;
using MissingOffenders.Articles;
using MissingOffenders.Evaluation;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>evaluate</c>: scores against gold.</summary>
sealed class EvaluateCommand : Verb
{
    readonly Argument<string> folder = new("DIR") { Description = "Folder of articles (NAME.txt, NAME.html ...) with their gold NAME.gold.json." };

    readonly Option<string?> figures = new("--figures")
    {
        HelpName = "FILE",
        Description = "Score this exported figures.csv instead of reading the articles.",
    };

    readonly Option<string?> articles = new("--articles")
    {
        HelpName = "PATTERN",
        Description = "Score only articles whose name (without ending) fits; * and ? allowed.",
    };

    readonly Option<NumberHalf?> only = new("--only")
    {
        HelpName = "odd|even",
        Description = "Score only articles whose name has an odd, or an even, first number.",
    };

    readonly Option<bool> errors = new("--errors") { Description = "List everything that was missed or is wrong, with its sentence and rule." };

    public EvaluateCommand()
        : base(
            "evaluate",
            "Scores the figures of a folder of articles against gold: precision, recall, F1, by measure and by phenomenon.",
            "missing-offenders evaluate corpus/articles --errors\nmissing-offenders evaluate corpus/articles --figures out/figures.csv --only even")
    {
        Arguments.Add(folder);
        foreach (var option in new Option[] { SharedOptions.Manifest, figures, articles, only, errors, SharedOptions.Rules, SharedOptions.Json })
        {
            Options.Add(option);
        }
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var root = parsed.GetRequiredValue(folder);
        var gold = Gold(root, new(parsed.GetValue(articles), parsed.GetValue(only)));
        var rules = parsed.LoadRules();
        var corpus = new GoldFolder(root, parsed.GetValue(SharedOptions.Manifest), new(rules.Pages), parsed.InvocationConfiguration.Error);
        var report = parsed.GetValue(figures) is { } file
            ? Score(gold, corpus, file)
            : Score(gold, corpus, new Pipeline(rules), parsed.GetValue(errors), cancel);
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, EvaluationJson.Of(report, parsed.GetValue(errors)));
        }
        else
        {
            EvaluationText.Write(report, parsed.GetValue(errors), output);
        }

        return corpus.Unread > 0 ? ExitCode.SomeInputsUnread : ExitCode.Ok;
    }

    static IReadOnlyList<GoldArticle> Gold(string root, ArticleFilter filter)
    {
        if (!Directory.Exists(root))
        {
            throw new UsageException($"There is no folder '{root}'. Name one that holds articles and their NAME.gold.json.");
        }

        var gold = GoldArticle.LoadFolder(root, filter);
        return gold.Count > 0 ? gold : throw new UsageException($"No gold in '{root}' fits: there must be files NAME.gold.json. Check --articles and --only.");
    }

    static EvaluationReport Score(IReadOnlyList<GoldArticle> gold, GoldFolder corpus, string file)
    {
        if (!File.Exists(file))
        {
            throw new UsageException($"There is no file '{file}'. Name the figures.csv of an export with --figures.");
        }

        var texts = gold.ToDictionary(g => g.Name, g => corpus.Read(g)?.Text, StringComparer.Ordinal);
        var exported = FiguresFile.Load(file, name => texts.GetValueOrDefault(name));
        return new([.. gold.Select(g => Scorer.Score(g, [.. exported[g.Name]], texts[g.Name]))]);
    }

    static EvaluationReport Score(IReadOnlyList<GoldArticle> gold, GoldFolder corpus, Pipeline pipeline, bool withTrail, CancellationToken cancel)
    {
        return new([.. gold.AsParallel().AsOrdered().WithCancellation(cancel).Select(Score)]);

        ArticleScore Score(GoldArticle of)
        {
            if (corpus.Read(of) is not { } article)
            {
                return Scorer.Score(of, [], null);
            }

            var reading = pipeline.Read(article, withTrail);
            var found = reading.Figures.Select(f => PredictedFigure.Of(f, article.Text)).ToList();
            return Scorer.Score(of, found, article.Text) with { Text = article.Text, Trail = reading.Trail };
        }
    }
}
