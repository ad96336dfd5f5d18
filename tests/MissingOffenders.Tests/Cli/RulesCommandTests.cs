using System.Text.Json;

namespace MissingOffenders.Tests.Cli;

public sealed class RulesCommandTests : IDisposable
{
    const string Useless = """
        rules:
          - id: x.useless
            phase: reading
            summary: finds what another rule finds
            match: "n:NUMBER"
            emit: COUNT
            value: n
            examples: [ "[nine=9] offenders" ]
        """;

    readonly TempFolder folder = new();

    public RulesCommandTests()
    {
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.Rules, "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(RepositoryFiles.Rules, file), File.ReadAllBytes(file));
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Rules_without_error_are_counted()
    {
        var run = await Rules("check");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith("all can be used.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_rule_file_is_refused_with_place_and_expectation()
    {
        folder.Write("x.yml", Useless.Replace("phase: reading", "phase: raeding", StringComparison.Ordinal));

        var text = await Rules("check");
        var json = await Rules("check", "--json");

        Assert.Equal((3, 3), (text.ExitCode, json.ExitCode));
        Assert.Matches(@"^x\.yml\(\d+,\d+\): found .*raeding.*, expected ", text.Error);
        using var parsed = JsonDocument.Parse(json.Output);
        Assert.Equal("x.yml", parsed.RootElement.GetProperty("file").GetString());
    }

    [Fact]
    public async Task An_example_that_does_not_hold_is_named_with_its_place()
    {
        folder.Write("x.yml", Useless.Replace("=9]", "=8]", StringComparison.Ordinal).Replace("phase: reading", "phase: reading\n    priority: 99", StringComparison.Ordinal));

        var run = await Rules("test", "x.*");

        Assert.Equal(5, run.ExitCode);
        Assert.Matches(@"^x\.yml\(\d+,\d+\): x\.useless: .*expected '8'", run.Lines[0]);
        Assert.Equal("1 examples and counter-examples of 1 rules: 0 hold, 1 do not.", run.Lines[1]);
    }

    [Fact]
    public async Task Rules_are_listed_one_a_line_in_a_pipe()
    {
        var run = await Rules("list", "reading.count");

        Assert.StartsWith("reading.count\treading\t1\t", Assert.Single(run.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_nobody_knows_is_wrong_usage()
    {
        var run = await Rules("list", "nonsense");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("No rule is called 'nonsense'.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_never_fires_on_a_folder_is_named()
    {
        var article = folder.Write("articles/a.txt", "Essex Police has nine missing sex offenders.");

        var run = await Rules("coverage", article, "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(1, json.RootElement.GetProperty("fired").GetProperty("reading.count").GetInt32());
        Assert.Contains("block.hide-ad", json.RootElement.GetProperty("never_fired").EnumerateArray().Select(r => r.GetString()), StringComparer.Ordinal);
        Assert.Empty(json.RootElement.GetProperty("unproven").EnumerateArray());
    }

    [Fact]
    public async Task Verbs_that_no_frame_knows_are_listed_the_most_frequent_first()
    {
        var article = folder.Write("articles/a.txt", "The sex offenders are old. Kent Police congratulated 40 dogs. Kent Police decorated 30 dogs. Kent Police congratulated 20 cats.");

        var run = await Rules("coverage", article);

        var list = run.Lines.SkipWhile(l => l != "Said of counts, and known to no frame:").Skip(1).Select(l => l.Trim());
        Assert.Equal(["2  congratulate", "1  decorate"], list);
    }

    [Fact]
    public async Task A_rule_that_could_be_dropped_is_named()
    {
        folder.Write("x.yml", Useless);

        var run = await Rules("coverage", "--mutate");

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("x.useless could be dropped: none of its examples notices", run.Lines, StringComparer.Ordinal);
    }

    Task<CommandRun> Rules(params string[] args) => CommandRun.Of(["rules", .. args, "--rules", folder.Path]);
}
