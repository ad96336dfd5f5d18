using System.Text.Json;
using System.Text.Json.Nodes;
using MissingOffenders.Tests.Cli;

namespace MissingOffenders.Tests.Evaluation;

public sealed class ScoreScriptTests
{
    [Fact]
    public void The_scorer_equals_the_script_on_every_case_of_equality()
    {
        ScoreScript.MustBePresent();
        using var scratch = new TempFolder();
        foreach (var (index, item) in EqualityCase.All.Index())
        {
            scratch.Write($"case{index:000}.gold.json", item.GoldFile);
        }

        ScoreScript.MustAgree(scratch.Write("out/figures.csv", EqualityCase.Export(EqualityCase.All)), scratch.Path);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_scorer_equals_the_script_on_gold_with_errors_sown_in(int seed)
    {
        ScoreScript.MustBePresent();
        var gold = RepositoryFiles.Shared("press/dev");
        using var scratch = new TempFolder();
        var files = Directory.EnumerateFiles(gold, "*.gold.json").Where(f => !f.EndsWith("conflicts.gold.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var sower = new ErrorSower(seed);
        var rows = files.SelectMany(f => sower.Rows(Path.GetFileName(f).Replace(".gold.json", ".txt", StringComparison.Ordinal), JsonNode.Parse(File.ReadAllText(f))!));

        ScoreScript.MustAgree(scratch.Write("figures.csv", string.Join('\n', [ErrorSower.Header, .. rows, ""])), gold);
    }

    [Fact]
    public async Task Evaluate_equals_the_script_on_what_extract_exports()
    {
        ScoreScript.MustBePresent();
        using var scratch = new TempFolder();
        var extract = await CommandRun.Of("extract", RepositoryFiles.Corpus, "--out", scratch.At("out"), "--case", scratch.At("x.db"));
        Assert.True(extract.ExitCode == 0, extract.Error);

        var script = ScoreScript.Run(scratch.At("out/figures.csv"), RepositoryFiles.Corpus);

        foreach (var more in new string[][] { [], ["--figures", scratch.At("out/figures.csv")] })
        {
            var run = await CommandRun.Of(["evaluate", RepositoryFiles.Corpus, "--json", .. more]);
            using var json = JsonDocument.Parse(run.Output);
            var total = json.RootElement.GetProperty("total");
            string[] names = ["gold", "right", "wrong", "missed", "precision", "recall", "f1", "strict_f1", "value_recall"];
            Assert.Equal(
                names.Select(n => Math.Round(script.GetProperty(n == "right" ? "tp" : n).GetDouble(), 3)),
                names.Select(n => Math.Round(total.GetProperty(n).GetDouble(), 3)));
        }
    }
}
