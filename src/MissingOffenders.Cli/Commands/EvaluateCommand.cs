using System.CommandLine;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Cases.Export;
using MissingOffenders.Cli.Output;
using MissingOffenders.Evaluation;
using MissingOffenders.Evaluation.Agreement;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Trails;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>evaluate</c>: scores against gold.</summary>
sealed class EvaluateCommand : Verb
{
    readonly Argument<string?> folder = new("DIR")
    {
        Description = "Folder of articles (NAME.txt, NAME.html ...) with their gold NAME.gold.json.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    readonly Option<bool> agreement = new("--agreement")
    {
        Description = "Without DIR: tell how far reviewers of a case agree who judged the same figures blind.",
    };

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

    readonly Option<bool> goldFigures = new("--gold-figures")
    {
        Description = "Compare the figures of the gold instead of those that are read, to measure comparing apart from reading.",
    };

    readonly Option<bool> errors = new("--errors") { Description = "List everything that was missed or is wrong, with its sentence and rule." };

    public EvaluateCommand()
        : base(
            "evaluate",
            "Scores the figures of a folder of articles against gold: precision, recall, F1, by measure and by phenomenon. "
            + "With --agreement, how far reviewers of a case agree: Cohen's kappa, Krippendorff's alpha.",
            "missing-offenders evaluate corpus/articles --errors\nmissing-offenders evaluate corpus/articles --gold-figures\nmissing-offenders evaluate corpus/articles --figures out/figures.csv --only even\n"
            + "missing-offenders evaluate --agreement --case missing-offenders.db")
    {
        Arguments.Add(folder);
        foreach (var option in new Option[] { agreement, SharedOptions.Case, SharedOptions.Manifest, figures, articles, only, goldFigures, errors, SharedOptions.Out, SharedOptions.Rules, SharedOptions.Json })
        {
            Options.Add(option);
        }

        Validators.Add(result =>
        {
            if (result.GetValue(agreement) == result.GetValue(folder) is not null)
            {
                result.AddError("Name a folder to score, or --agreement and a case, and not both.");
            }
        });
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel) =>
        parsed.GetValue(agreement) ? await WriteAgreementAsync(parsed) : await ScoreAsync(parsed, cancel);

    static async Task<ExitCode> WriteAgreementAsync(ParseResult parsed)
    {
        using var opened = OpenCase.Of(parsed);
        var report = AgreementReport.Of(new CaseReview(opened), Verdicts.Of(opened.Decisions().Select(Decision.Of)));
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, AgreementJson.Of(report));
        }
        else
        {
            AgreementText.Write(report, opened, output);
        }

        return ExitCode.Ok;
    }

    async Task<ExitCode> ScoreAsync(ParseResult parsed, CancellationToken cancel)
    {
        var root = parsed.GetRequiredValue(folder)!;
        var gold = Gold(root, new(parsed.GetValue(articles), parsed.GetValue(only)));
        var rules = parsed.LoadRules();
        var corpus = new GoldFolder(root, parsed.GetValue(SharedOptions.Manifest), new(rules.Pages), parsed.InvocationConfiguration.Error);
        var report = parsed.GetValue(figures) is { } file
            ? Score(gold, corpus, file)
            : Score(gold, corpus, new Pipeline(rules.Reading), parsed.GetValue(errors), cancel);
        var conflicts = parsed.GetValue(figures) is null && File.Exists(Path.Combine(root, GoldConflict.FileName)) ? ScoreConflicts(parsed, gold, corpus, rules, cancel) : null;
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(SharedOptions.Json))
        {
            await Json.WriteAsync(output, EvaluationJson.Of(report, conflicts, parsed.GetValue(errors)));
        }
        else
        {
            EvaluationText.Write(report, parsed.GetValue(errors), output);
            if (conflicts is not null)
            {
                ConflictEvaluationText.Write(conflicts, parsed.GetValue(errors), output);
            }
        }

        return corpus.Unread > 0 ? ExitCode.SomeInputsUnread : ExitCode.Ok;
    }

    /// <summary>Compares the articles of the folder with each other, and exports the comparison where a folder is named for it.</summary>
    ConflictScore ScoreConflicts(ParseResult parsed, IReadOnlyList<GoldArticle> gold, GoldFolder corpus, Rulebook rules, CancellationToken cancel)
    {
        using var package = parsed.GetValue(SharedOptions.Out) is { } target ? DataPackage.Open(target) : null;
        using var made = EvaluatedCase.Of(gold, corpus, new(rules.Reading), parsed.GetValue(goldFigures), cancel);
        var result = rules.Compare(made);
        package?.Write(made, result);
        return ConflictScorer.Score(GoldConflict.Load(Path.Combine(parsed.GetRequiredValue(folder)!, GoldConflict.FileName)), result);
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
            if (corpus.Read(of) is not { } article || corpus.Read(article, a => pipeline.Read(a, withTrail)) is not { } reading)
            {
                return Scorer.Score(of, [], null);
            }

            var found = reading.Figures.Select(f => PredictedFigure.Of(f, article.Text)).ToList();
            return Scorer.Score(of, found, article.Text) with { Text = article.Text, Trail = reading.Trail, HeldBack = reading.HeldBack };
        }
    }
}
