using System.Text.Json;
using MissingOffenders.Cases;
using MissingOffenders.Tests.Cases.Export;
using MissingOffenders.Tests.Documents.Files;

namespace MissingOffenders.Tests.Cli;

public sealed class ExtractCommandTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_folder_becomes_a_case_and_a_package_and_only_the_summary_is_printed()
    {
        folder.Write("in/a.txt", "Nothing is missing here.");

        var run = await Extract("in", "--out", "out");

        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("1 articles (1 files processed, 0 unchanged)\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("case: missing-offenders.db\ndata package: out\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(["in", "missing-offenders.db", "out"], Names(""));
    }

    [Fact]
    public async Task The_summary_is_to_be_had_as_json()
    {
        folder.Write("in/a.txt", "Nothing is missing here.");
        folder.Write("in/b.txt", "");

        var run = await Extract("in", "--json", "--case", "x.db");

        using var summary = JsonDocument.Parse(run.Output);
        Assert.Equal(1, summary.RootElement.GetProperty("articles").GetInt32());
        var unread = Assert.Single(summary.RootElement.GetProperty("unread").EnumerateArray());
        Assert.Equal(("b.txt", "empty", "the file is empty"), (unread.GetProperty("article_path").GetString(), unread.GetProperty("status").GetString(), unread.GetProperty("status_reason").GetString()));
        Assert.Equal(["in", "x.db"], Names(""));
    }

    [Fact]
    public async Task Inputs_that_cannot_be_read_are_told_and_make_the_exit_code_1()
    {
        folder.Write("in/a.txt", "Nothing is missing here.");
        folder.Write("in/photo.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0]);

        var run = await Extract("in", "--out", "out");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("1 could not be read:\n  photo.txt: the file is a picture, which is not read here\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("a.txt,", File.ReadAllText(folder.At("out/articles.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archives_and_JSON_lines_become_their_articles_and_what_is_broken_in_them_is_told()
    {
        folder.Write("in/clips.zip", Packed.Zip(("2015/a.txt", "Nothing is missing here."), ("b.txt", "")));
        folder.Write("in/feed.jsonl", "{\"body\": \"Nothing is missing here.\", \"headline\": \"Nothing\"}\n{broken\n");

        var run = await Extract("in", "--out", "out", "--fields", "text=body,title=headline");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("2 articles (2 files processed, 0 unchanged)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 could not be read:\n  clips.zip/b.txt: the file is empty\n  feed.jsonl/2: no JSON", run.Output, StringComparison.Ordinal);
        Assert.Contains(",feed.jsonl/1,", File.ReadAllText(folder.At("out/articles.csv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no field 'author' to name.", "in", "--fields", "author=by")]
    [InlineData("There is no file or folder 'nowhere'.", "nowhere")]
    [InlineData("The manifest 'no.csv' cannot be read: not found.", "in", "--manifest", "no.csv")]
    [InlineData("There is no rules folder 'no-rules'.", "in", "--rules", "no-rules")]
    [InlineData("--threads must be 1 or more, not 0.", "in", "--threads", "0")]
    [InlineData("Required argument 'PATH' missing for command: 'extract'.")]
    [InlineData("There is no option '--nonsense'.", "in", "--nonsense")]
    public async Task Wrong_usage_is_told_and_nothing_is_written(string message, params string[] args)
    {
        folder.Write("in/a.txt", "Nothing is missing here.");

        var run = await Extract(args);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
        Assert.Equal(["in"], Names(""));
    }

    [Fact]
    public async Task A_broken_rule_file_makes_the_exit_code_3_with_file_line_and_column()
    {
        folder.Write("in/a.txt", "Nothing is missing here.");
        folder.Write("rules/phases.yml", "phases: [\n  }");

        var run = await Extract("in", "--rules", "rules");

        Assert.Equal(3, run.ExitCode);
        Assert.Matches(@"^\S+\(\d+,\d+\): found .*, expected ", run.Error);
        Assert.Equal(["in", "rules"], Names(""));
    }

    [Theory]
    [InlineData("Cannot write to the folder '", "--out", "in/a.txt/out")]
    [InlineData("Cannot write to the folder '", "--out", "in/a.txt")]
    [InlineData("The case 'in/a.txt/case.db' cannot be written: ", "--case", "in/a.txt/case.db")]
    public async Task A_place_where_nothing_can_be_written_makes_the_exit_code_4(string message, string option, string value)
    {
        folder.Write("in/a.txt", "Nothing is missing here.");

        var run = await Extract("in", option, value);

        Assert.Equal(4, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(["in"], Names(""));
    }

    [Fact]
    public async Task Ctrl_c_loses_nothing_and_leaves_nothing_half_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no SIGINT to send");
        const int count = 6000;
        for (var i = 0; i < count; i++)
        {
            folder.Write($"in/{i}.txt", "Nothing is missing here.");
        }

        var interrupted = await ProgramRun.InterruptedAsync(folder.Path, () => File.Exists(folder.At("c.db-wal")), "extract", "in", "--case", "c.db", "--out", "out");

        Assert.Equal(("Interrupted. What was done so far is kept; run the same command again to go on.\n", ""), (interrupted.Error, interrupted.Output));
        Assert.Equal(130, interrupted.ExitCode);
        Assert.Equal(["c.db", "in"], Names(""));
        using (var opened = CaseFile.Open(folder.At("c.db")))
        {
            Assert.All(opened.Articles(), a => Assert.NotNull(a.Characters));
        }

        var rest = await Extract("in", "--case", "c.db", "--out", "out");
        Assert.StartsWith($"{count} articles", rest.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Copies_and_conflicts_are_marked_at_once()
    {
        const string story = "Offenders missing\n\nKent Police said nine registered sex offenders are missing in Kent, and that officers were working with partners at home and abroad to trace them.";
        folder.Write("in/a.txt", story);
        folder.Write("in/b.txt", story);
        folder.Write("in/manifest.csv", "article_path,publisher,published\na.txt,One,2015-03-10\nb.txt,Other,2015-03-10\n");

        await Extract("in", "--out", "out");

        var figures = ReadPackage.Csv(folder.At("out/figures.csv"));
        Assert.Equal(3, figures.Count);
        Assert.Single(Column(figures, "independence_group").Distinct(StringComparer.Ordinal), g => g.Length > 0);
        Assert.DoesNotContain("", Column(figures, "conflict_ids"));
        Assert.Equal(["copy"], Column(ReadPackage.Csv(folder.At("out/conflicts.csv")), "kind"));
    }

    static IEnumerable<string> Column(List<string[]> table, string name) => table.Skip(1).Select(r => r[Array.IndexOf(table[0], name)]);

    [Fact]
    public async Task Help_shows_an_example_and_the_exit_codes()
    {
        var run = await Extract("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Example:\n  missing-offenders extract articles", run.Output, StringComparison.Ordinal);
        Assert.Contains("  130  interrupted", run.Output, StringComparison.Ordinal);
    }

    Task<ProgramRun> Extract(params string[] args) => ProgramRun.InAsync(folder.Path, ["extract", .. args]);

    IEnumerable<string?> Names(string below) => Directory.GetFileSystemEntries(folder.At(below)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
