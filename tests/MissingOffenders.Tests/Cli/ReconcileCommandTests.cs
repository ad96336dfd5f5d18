namespace MissingOffenders.Tests.Cli;

public sealed class ReconcileCommandTests
{
    const string One = "Sex offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent.\n";
    const string Other = "Offenders untraced\n\nSeven registered sex offenders are missing in Kent, it emerged today.\n";

    [Fact]
    public async Task A_conflict_is_found_decided_and_explained()
    {
        using var folder = await ExtractedAsync();
        var found = await ProgramRun.InAsync(folder.Path, "reconcile", "--fail-on", "contested", "--out", "out");
        Assert.Contains("value_disagreement", found.Output, StringComparison.Ordinal);
        var id = (await File.ReadAllLinesAsync(Path.Combine(folder.Path, "out", "conflicts.csv"), TestContext.Current.CancellationToken))[1].Split(',')[0];

        var decided = await ProgramRun.InAsync(folder.Path, "resolve", id, "--value", "8", "--reason", "told by phone", "--by", "me");
        Assert.True(decided.ExitCode == 0, decided.Error);
        var explained = await ProgramRun.InAsync(folder.Path, "explain", id);
        Assert.Contains("me: manual@1, 8: told by phone", explained.Output, StringComparison.Ordinal);
        Assert.Contains("best 8", explained.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_strategy_that_does_not_exist_is_refused_with_the_list()
    {
        using var folder = await ExtractedAsync();
        await ProgramRun.InAsync(folder.Path, "reconcile", "--out", "out");
        var id = (await File.ReadAllLinesAsync(Path.Combine(folder.Path, "out", "conflicts.csv"), TestContext.Current.CancellationToken))[1].Split(',')[0];
        var run = await ProgramRun.InAsync(folder.Path, "resolve", id, "--strategy", "coin_toss");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("lowest_reported", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_value_without_a_reason_is_refused()
    {
        using var folder = new TempFolder();
        var run = await ProgramRun.InAsync(folder.Path, "resolve", "c0", "--value", "8");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--reason", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_is_drawn()
    {
        using var folder = await ExtractedAsync();
        var run = await ProgramRun.InAsync(folder.Path, "series", "--force", "Kent Police", "--svg", "kent.svg", "--csv");
        Assert.Contains("2015-03-10,7,", run.Output, StringComparison.Ordinal);
        Assert.Contains("Kent Police, missing", await File.ReadAllTextAsync(Path.Combine(folder.Path, "kent.svg"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_series_of_what_the_case_does_not_have_says_what_it_has()
    {
        using var folder = await ExtractedAsync();
        var run = await ProgramRun.InAsync(folder.Path, "series", "--force", "Kent Polise");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Kent Police, missing", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hundreds_of_copies_are_told_in_two_lines()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "articles"));
        var text = One.ReplaceLineEndings("\\n");
        await File.WriteAllLinesAsync(
            Path.Combine(folder.Path, "articles", "feed.jsonl"),
            Enumerable.Range(0, 300).Select(i => $$"""{"text": "{{text}}", "publisher": "Outlet {{i}}", "published": "2015-03-10"}"""),
            TestContext.Current.CancellationToken);
        await ProgramRun.InAsync(folder.Path, "extract", "articles");

        var run = await ProgramRun.InAsync(folder.Path, "reconcile");

        Assert.Equal(
            ["0 contradictions in 300 figures; differences that are explained: 1 copy (see --all)", "300 articles, 1 independent text"],
            run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task A_table_is_a_line_a_row_in_a_pipe_and_fits_a_terminal()
    {
        using var folder = await ExtractedAsync();
        var piped = await ProgramRun.InAsync(folder.Path, "reconcile");
        Assert.Contains(piped.Output.Split('\n'), l => l.Contains("value_disagreement", StringComparison.Ordinal) && l.Contains("7 (Other) against 9 (One)", StringComparison.Ordinal) && l.TrimEnd().EndsWith("high", StringComparison.Ordinal));

        using var opened = MissingOffenders.Cases.CaseFile.OpenToRead(Path.Combine(folder.Path, "missing-offenders.db"));
        using StringWriter shown = new();
        var terminal = Spectre.Console.AnsiConsole.Create(new() { Ansi = Spectre.Console.AnsiSupport.No, Out = new Spectre.Console.AnsiConsoleOutput(shown) });
        terminal.Profile.Width = 80;
        new MissingOffenders.Cli.Commands.ConflictTable(terminal).Write(MissingOffenders.Cases.Comparing.CaseComparison.Compare(Rulebook.Load(RepositoryFiles.Rules), opened), withExplained: true);
        Assert.All(shown.ToString().Split('\n'), l => Assert.InRange(l.TrimEnd().Length, 0, 80));
    }

    [Theory]
    [InlineData("series --force Kent", "-03 (year inferred)")]
    [InlineData("series --force Kent --csv", ",true")]
    [InlineData("series --force Kent --json", "\"year_inferred\": true")]
    [InlineData("reconcile", "-03 (year inferred)")]
    [InlineData("reconcile --json", "\"year_inferred\": true")]
    [InlineData("explain --text \"Kent Police said that nine sex offenders were missing in March.\"", "XXXX-03 (stated, the year is not given)")]
    public async Task A_year_that_nobody_wrote_is_marked_wherever_it_is_printed(string line, string mark)
    {
        using var folder = new TempFolder();
        folder.Write("in/a.txt", "Kent Police said that nine registered sex offenders were missing in March.\n\nThe minister answered the question of a member of the house on 30 March 2015.\n");
        folder.Write("in/b.txt", "Kent Police said that seven registered sex offenders were missing in March.\n\nIt was the first time in the county, and the council was told of it on 30 March 2015.\n");
        await ProgramRun.InAsync(folder.Path, "extract", "in");

        var run = await ProgramRun.InAsync(folder.Path, line.Split('"') is [var verb, var text, _] && verb.StartsWith("explain", StringComparison.Ordinal) ? [.. verb.Trim().Split(' '), text] : line.Split(' '));

        Assert.Contains(mark, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_case_says_what_to_do()
    {
        using var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "articles"));
        await ProgramRun.InAsync(folder.Path, "extract", "articles");

        var run = await ProgramRun.InAsync(folder.Path, "reconcile");

        Assert.Equal((0, "0 contradictions in 0 figures\nnote: the case holds no articles: read some into it with 'extract'\n"), (run.ExitCode, run.Output));
    }

    static async Task<TempFolder> ExtractedAsync()
    {
        var folder = new TempFolder();
        Directory.CreateDirectory(Path.Combine(folder.Path, "articles"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "articles", "one.txt"), One);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "articles", "other.txt"), Other);
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "articles", "manifest.csv"), "article_path,publisher,published\none.txt,One,2015-03-10\nother.txt,Other,2015-03-10\n");
        await ProgramRun.InAsync(folder.Path, "extract", "articles");
        return folder;
    }
}
