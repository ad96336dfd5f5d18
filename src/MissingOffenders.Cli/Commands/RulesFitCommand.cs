using System.CommandLine;
using System.Globalization;
using MissingOffenders.Cli.Output;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Evaluation;
using MissingOffenders.Learning;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Choosing;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules fit</c>: fits the weights of the grounds on articles with gold.</summary>
sealed class RulesFitCommand : Verb
{
    const double Tolerance = 0.01;
    static readonly double[] Thresholds = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

    readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders of articles with their gold; DIR:odd and DIR:even take half of one.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<bool> errors = new("--errors") { Description = "List what is missed or wrong in articles that were held out." };

    public RulesFitCommand()
        : base(
            "fit",
            "Fits the weights by which readings are chosen on articles with gold, cross-validates them, and writes them with --out.",
            "missing-offenders rules fit corpus/articles corpus/further --out rules/sex-offenders/weights")
    {
        Arguments.Add(folders);
        Options.Add(errors);
        Options.Add(SharedOptions.Out);
        Options.Add(SharedOptions.Rules);
    }

    protected override async Task<ExitCode> RunAsync(ParseResult parsed, CancellationToken cancel)
    {
        var output = parsed.InvocationConfiguration.Output;
        var rules = parsed.LoadRules();
        var pipeline = new Pipeline(rules.Reading);
        var lessons = parsed.GetValue(folders)!.SelectMany(f => Lessons(f, pipeline, rules.Pages, parsed)).ToList();
        var course = new Course(pipeline, lessons);
        var folds = course.CrossValidate(output.WriteLine);
        var results = Thresholds.Select(t => (Least: t, Scores: course.Scores(folds, t))).ToList();
        var most = results.Max(r => Sum(r.Scores).F1);
        // of thresholds that are as good the strictest: a wrong figure is worse than a missed one
        var best = results.Last(r => Sum(r.Scores).F1 >= most - Tolerance);
        foreach (var (least, scores) in results)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{least:0.00}  {Line(scores)}{(least == best.Least ? "  *" : "")}"));
        }

        foreach (var group in lessons.Select((l, i) => (l.Group, Score: best.Scores[i])).GroupBy(g => g.Group, StringComparer.Ordinal))
        {
            output.WriteLine($"{group.Key,-30} {Line([.. group.Select(g => g.Score)])}");
        }

        if (parsed.GetValue(errors))
        {
            foreach (var score in best.Scores)
            {
                score.Matches.Where(m => !m.Period).ToList().ForEach(m => output.WriteLine($"TIME {score.Gold.Name} | gold {m.Gold.Period} {m.Gold.PeriodAlt} | found {m.Predicted.Period} | {m.Gold.Measure} {m.Gold.Value} | {m.Predicted.Sentence.ReplaceLineEndings(" ")}"));
                score.Matches.Where(m => !m.Attribution).ToList().ForEach(m => output.WriteLine($"SOURCE {score.Gold.Name} | gold {m.Gold.Attribution} | found {m.Predicted.Attribution} | {m.Gold.Measure} {m.Gold.Value} | {m.Predicted.Sentence.ReplaceLineEndings(" ")}"));
                score.Wrong.ToList().ForEach(w => output.WriteLine($"WRONG {score.Gold.Name} | {w.Force ?? w.Area} {w.Measure} {w.Value} {string.Join(';', w.Breakdown)} {w.RuleId} | {w.Sentence.ReplaceLineEndings(" ")}"));
                score.Missed.ToList().ForEach(m => output.WriteLine($"MISS  {score.Gold.Name} | {m.Force ?? m.Area} {m.Measure} {m.Value} {string.Join(';', m.Breakdown)} | {m.Evidence.ReplaceLineEndings(" ")}"));
            }
        }

        if (parsed.GetValue(SharedOptions.Out) is { } target)
        {
            await WriteAsync(target, course.FitAll(folds) with { Least = best.Least });
        }

        return ExitCode.Ok;
    }

    static IEnumerable<Lesson> Lessons(string folder, Pipeline pipeline, PageRules pages, ParseResult parsed)
    {
        var parts = folder.Split(':');
        var half = parts.Length > 1 && Enum.TryParse<NumberHalf>(parts[^1], ignoreCase: true, out var h) ? h : (NumberHalf?)null;
        var corpus = new GoldFolder(parts[0], null, new(pages), parsed.InvocationConfiguration.Error);
        foreach (var gold in GoldArticle.LoadFolder(parts[0], new(null, half)))
        {
            if (corpus.Read(gold) is { } article)
            {
                var (read, sentences) = pipeline.Prepare(article);
                yield return new(folder, gold, read, sentences) { IsNewToRules = parts.Contains("new") };
            }
        }
    }

    static async Task WriteAsync(string folder, ChoiceWeights weights)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "meaning.tsv"), string.Create(CultureInfo.InvariantCulture, $"LEAST\t{weights.Least}\n") + weights.Meaning.Write());
        await File.WriteAllTextAsync(Path.Combine(folder, "narrowing.tsv"), weights.Narrowing.Write());
        await File.WriteAllTextAsync(Path.Combine(folder, "time.tsv"), weights.Time.Write());
    }

    static Score Sum(IReadOnlyList<ArticleScore> scores) => new EvaluationReport(scores).Total;

    static string Line(IReadOnlyList<ArticleScore> scores)
    {
        var score = Sum(scores);
        return string.Create(CultureInfo.InvariantCulture, $"P {score.Precision:0.000}  R {score.Recall:0.000}  F1 {score.F1:0.000}  strict {score.StrictF1:0.000}  {score.Right} right, {score.Wrong} wrong, {score.Missed} missed; time {score.ShareOfRight(score.Slots.Period):0.00} source {score.ShareOfRight(score.Slots.Attribution):0.00} measure {score.ShareOfRight(score.Slots.Measure):0.00}");
    }
}
