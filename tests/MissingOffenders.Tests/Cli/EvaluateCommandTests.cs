using System.Text.Json;

namespace MissingOffenders.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    const string Gold =
        """{"phenomena": ["gapping: Kent"], "distractors": ["40 dogs"], "figures": [{"id": "f0", "force": "Essex Police", "measure": "missing", "value": 9, "modifier": "exact", "evidence": "Essex Police has nine missing sex offenders."}]}""";

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_with_gold_gets_its_scores()
    {
        folder.Write("a1.txt", "Essex Police has nine missing sex offenders.");
        folder.Write("a1.gold.json", Gold);

        var run = await CommandRun.Of("evaluate", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 articles, 1 gold figures: 1 right, 0 wrong, 0 missed", run.Output, StringComparison.Ordinal);
        Assert.Contains("ellipsis and gapping (1)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_export_is_scored_in_place_of_the_articles_and_its_errors_are_quoted()
    {
        folder.Write("a1.txt", "Essex Police has 40 dogs.");
        folder.Write("a1.gold.json", Gold);
        var export = folder.Write(
            "figures.csv",
            "article_path,force,measure,value,value_text,quote_exact,char_start,rule_id\na1.txt,Essex Police,missing,40,40,Police has 40 dogs,6,missing.force-has\n");

        var run = await CommandRun.Of("evaluate", folder.Path, "--figures", export, "--errors", "--json");

        using var json = JsonDocument.Parse(run.Output);
        var errors = json.RootElement.GetProperty("errors").EnumerateArray().ToList();
        Assert.Equal(
            [("Essex Police has nine missing sex offenders.", null, "no figure with this number"), ("Police has 40 dogs", "missing.force-has", "distractor: 40 dogs")],
            errors.Select(e => (e.GetProperty("sentence").GetString(), e.GetProperty("rule").GetString(), e.GetProperty("reason").GetString())));
        Assert.Equal(1, json.RootElement.GetProperty("distractors").GetInt32());
    }

    [Fact]
    public async Task Errors_are_told_by_class()
    {
        folder.Write("a1.txt", "Essex Police has nine missing sex offenders. Its officers congratulated 40 dogs.");
        folder.Write("a1.gold.json", """{"figures": [{"id": "f0", "force": "Essex Police", "measure": "breach", "value": 9, "modifier": "exact", "evidence": "Essex Police has nine missing sex offenders."}, {"id": "f1", "force": "Essex Police", "measure": "missing", "value": 40, "modifier": "exact", "evidence": "Its officers congratulated 40 dogs."}]}""");

        var run = await CommandRun.Of("evaluate", folder.Path, "--errors");

        Assert.Contains("missed     1  measure", run.Lines, StringComparer.Ordinal);
        Assert.Contains("wrong      1  measure", run.Lines, StringComparer.Ordinal);
        Assert.Contains("missed     1  taken-for-none", run.Lines, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Half_of_the_folder_can_be_left_out_without_a_look_at_it()
    {
        folder.Write("a1.txt", "Essex Police has nine missing sex offenders.");
        folder.Write("a1.gold.json", Gold);
        folder.Write("a2.gold.json", "broken");

        var run = await CommandRun.Of("evaluate", folder.Path, "--only", "odd", "--articles", "a*");

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("a2", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a1.md")]
    [InlineData("a1.MD")]
    public async Task Gold_may_lie_beside_any_kind_of_file_that_is_read(string name)
    {
        folder.Write(name, "Essex Police has nine missing sex offenders.");
        folder.Write("a1.gold.json", Gold);

        var run = await CommandRun.Of("evaluate", folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("1 right, 0 wrong, 0 missed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_gold_of_an_article_that_cannot_be_read_counts_as_missed()
    {
        folder.Write("a1.gold.json", Gold);

        var run = await CommandRun.Of("evaluate", folder.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("a1.txt: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 right, 0 wrong, 1 missed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_gold_file_is_wrong_usage_with_line_and_column()
    {
        folder.Write("a1.gold.json", "{\n\"figures\": 3}");

        var run = await CommandRun.Of("evaluate", folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("a1.gold.json(2,", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no folder")]
    [InlineData("No gold in", "--articles", "z*")]
    [InlineData("There is no file 'no.csv'.", "--figures", "no.csv")]
    public async Task Wrong_usage_is_told(string message, params string[] args)
    {
        folder.Write("in/a1.gold.json", Gold);

        var run = await CommandRun.Of(["evaluate", folder.At(args.Length == 0 ? "nowhere" : "in"), .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }
}
