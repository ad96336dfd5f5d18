using System.CommandLine;
using System.Globalization;
using MissingOffenders.Cli.Output;
using MissingOffenders.Learning;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Choosing;

namespace MissingOffenders.Cli.Commands;

/// <summary><c>rules fit</c>: fits the weights of the grounds on articles with gold.</summary>
sealed class RulesFitCommand : Verb
{
    const double Tolerance = 0.005;
    static readonly double[] Thresholds = [0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

    readonly Argument<string[]> folders = new("DIR")
    {
        Description = "Folders of articles with their gold. DIR:odd and DIR:even take half of one; DIR:new says that the clause rules were written without sight of it, so that their claims are worth there what they are worth elsewhere.",
        Arity = ArgumentArity.OneOrMore,
    };

    readonly Option<bool> errors = new("--errors") { Description = "List what is missed or wrong in articles that were held out." };

    public RulesFitCommand()
        : base(
            "fit",
            "Fits the weights by which readings are chosen on articles with gold. Tells how well articles are read by weights fitted without them, for several thresholds of probability, and writes the weights with --out. The same articles and rules give the same bytes.",
            "missing-offenders rules fit corpus/articles corpus/further:odd --out rules/sex-offenders/weights\nmissing-offenders rules fit articles:new --errors")
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
        var lessons = parsed.GetValue(folders)!.SelectMany(f => LessonFolder.Parse(f).Read(pipeline, rules.Pages, parsed.InvocationConfiguration.Error)).ToList();
        if (lessons.Count == 0)
        {
            throw new UsageException("There is no article with gold to fit on. Name folders that hold articles and their NAME.gold.json.");
        }

        var course = new Course(pipeline, lessons);
        var folds = course.CrossValidate(output.WriteLine);
        cancel.ThrowIfCancellationRequested();
        var trials = Thresholds.Select(t => new FitTrial(t, course.Scores(folds, t))).ToList();
        var most = trials.Max(t => t.Total.F1);
        // of thresholds that are as good the strictest: a wrong figure is worse than a missed one
        var best = trials.Last(t => t.Total.F1 >= most - Tolerance);
        FitText.Write(output, lessons, trials, best);
        FitText.WriteLaidOut(output, lessons, course.NotLaidOut.Count);
        if (parsed.GetValue(errors))
        {
            FitText.WriteErrors(output, best, course.NotLaidOut);
        }

        if (parsed.GetValue(SharedOptions.Out) is { } target)
        {
            await WriteAsync(target, course.FitAll(folds) with { Least = best.Least });
        }

        return ExitCode.Ok;
    }

    static async Task WriteAsync(string folder, ChoiceWeights weights)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, "meaning.tsv"), string.Create(CultureInfo.InvariantCulture, $"LEAST\t{weights.Least}\n") + weights.Meaning.Write());
        await File.WriteAllTextAsync(Path.Combine(folder, "narrowing.tsv"), weights.Narrowing.Write());
        await File.WriteAllTextAsync(Path.Combine(folder, "time.tsv"), weights.Time.Write());
        await File.WriteAllTextAsync(Path.Combine(folder, "source.tsv"), weights.Source.Write());
    }
}
