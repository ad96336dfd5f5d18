using System.Diagnostics;
using System.Text;
using System.Text.Json;
using MissingOffenders.Evaluation;

namespace MissingOffenders.Tests.Evaluation;

/// <summary>The published script whose figures the scorer's must equal.</summary>
static class ScoreScript
{
    static readonly string File = RepositoryFiles.Shared("score/score.py");

    /// <summary>Skips the test where the script is not beside the repository.</summary>
    public static void MustBePresent() => Assert.SkipUnless(System.IO.File.Exists(File), "../shared/score/score.py is not here: nothing to compare with");

    /// <summary>Scores an export with the script.</summary>
    public static JsonElement Run(string figures, string gold)
    {
        using var process = Process.Start(new ProcessStartInfo("python3", [File, figures, gold, "--json"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, error.Result);
        return JsonDocument.Parse(output).RootElement;
    }

    /// <summary>Both score the same export alike.</summary>
    public static void MustAgree(string figures, string goldFolder)
    {
        var script = Run(figures, goldFolder);
        var predictions = FiguresFile.Load(figures, _ => null);
        var report = new EvaluationReport([.. GoldArticle.LoadFolder(goldFolder, ArticleFilter.All).Select(g => Scorer.Score(g, [.. predictions[g.Name]], null))]);
        var total = report.Total;

        Assert.Equal(
            (Int(script, "articles"), Int(script, "gold"), Int(script, "tp"), Int(script, "wrong"), Int(script, "missed")),
            (report.Articles.Count, total.Gold, total.Right, total.Wrong, total.Missed));
        var slots = script.GetProperty("slots");
        Assert.Equal(
            [Ratio(script, "precision"), Ratio(script, "recall"), Ratio(script, "f1"), Ratio(script, "strict_f1"), Ratio(script, "value_recall"), Ratio(slots, "period"), Ratio(slots, "modifier"), Ratio(slots, "attribution"), Ratio(slots, "measure")],
            new[]
            {
                total.Precision, total.Recall, total.F1, total.StrictF1, total.ValueRecall, total.ShareOfRight(total.Slots.Period),
                total.ShareOfRight(total.Slots.Modifier), total.ShareOfRight(total.Slots.Attribution), total.ShareOfRight(total.Slots.Measure),
            },
            (expected, actual) => Math.Abs(expected - actual) <= 0.00005000001);
    }

    static int Int(JsonElement json, string name) => json.GetProperty(name).GetInt32();

    static double Ratio(JsonElement json, string name) => json.GetProperty(name).GetDouble();
}
