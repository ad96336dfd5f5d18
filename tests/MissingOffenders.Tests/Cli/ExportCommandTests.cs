using System.Text.Json;
using MissingOffenders.Tests.Cases.Export;

namespace MissingOffenders.Tests.Cli;

public sealed class ExportCommandTests : IAsyncLifetime
{
    readonly TempFolder folder = new();

    public async ValueTask InitializeAsync()
    {
        folder.Write("articles/one.txt", "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent.\n");
        folder.Write("articles/other.txt", "Offenders untraced\n\nSeven registered sex offenders are missing in Kent, it emerged today. Five registered sex offenders are missing in Essex.\n");
        folder.Write("articles/manifest.csv", "article_path,publisher,published\none.txt,One,2015-03-10\nother.txt,Other,2015-03-10\n");
        await CommandRun.Of("extract", folder.At("articles"), "--case", folder.At("case.db"));
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_package_has_conflicts_and_the_forms_that_were_asked_for()
    {
        var run = await ExportAsync("--format", "xlsx", "--format", "parquet", "jsonl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal($"3 figures of 2 articles, 1 conflicts, 0 decisions -> {folder.At("out")}", run.Lines[0]);
        Assert.Equal(2, ReadPackage.Csv(folder.At("out/conflicts.csv")).Count);
        Assert.True(File.Exists(folder.At("out/missing-offenders.xlsx")));
        Assert.True(File.Exists(folder.At("out/figures.parquet")));
        Assert.True(File.Exists(folder.At("out/figures.jsonl")));
        Assert.False(File.Exists(folder.At("out/figures.jsonld")));
    }

    [Fact]
    public async Task Help_names_the_values_that_are_allowed()
    {
        var run = await CommandRun.Of("export", "--help");

        Assert.Contains("--status <open|accepted|", run.Output, StringComparison.Ordinal);
        Assert.Contains("--conflict <value_disagreement|", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("<STATUS>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_chooses_figures_and_json_says_which()
    {
        var run = await ExportAsync("--force", "Essex Police", "--status", "open", "--search", "five", "--no-quotes", "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("figures").GetInt32());
        Assert.Equal(0, json.RootElement.GetProperty("conflicts").GetInt32());
        Assert.False(json.RootElement.GetProperty("with_quotations").GetBoolean());
        Assert.Equal("Essex Police", json.RootElement.GetProperty("filter").GetProperty("force").GetString());
    }

    [Theory]
    [InlineData("--out", "--format", "docx")]
    [InlineData("--out", "--status", "acepted")]
    [InlineData("--case", "--status", "open")]
    public async Task A_wrong_command_line_writes_nothing(string target, string option, string value)
    {
        var run = await CommandRun.Of("export", target, folder.At("out"), option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.False(Directory.Exists(folder.At("out")));
    }

    [Fact]
    public async Task Without_a_case_nothing_is_left()
    {
        var run = await CommandRun.Of("export", "--case", folder.At("none.db"), "--out", folder.At("out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Make one with extract", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.At("out")));
        Assert.False(File.Exists(folder.At("none.db")));
    }

    Task<CommandRun> ExportAsync(params string[] options) => CommandRun.Of(["export", "--case", folder.At("case.db"), "--out", folder.At("out"), .. options]);
}
