using System.Text.Json;

namespace MissingOffenders.Tests.Cli;

public sealed class ReadCommandTests : IDisposable
{
    const string Text = "Nine offenders are missing in Essex\n\nBy Ann Ash, Crime Reporter\n\n10 March 2015\n\n😀 Essex Police has nine missing sex offenders.\n";

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task An_article_becomes_one_line_of_json()
    {
        var line = Assert.Single((await CommandRun.Of("read", folder.Write("sub/a.txt", Text), "--json")).Lines);

        using var json = JsonDocument.Parse(line);
        Assert.Equal(
            ["id", "path", "status", "reason", "stage", "text", "beside", "title", "publisher", "byline", "published", "published_precision", "published_basis", "modified", "url", "language", "agency_credit", "source_type", "is_cut", "blocks", "signals"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ("a", "a.txt", "read", "text", Text, ""),
            (Of(json, "id"), Of(json, "path"), Of(json, "status"), Of(json, "stage"), Of(json, "text"), Of(json, "beside")));
    }

    [Fact]
    public async Task A_text_shows_the_title_the_writer_and_the_day_that_its_layout_tells()
    {
        using var json = await ReadAsync("a.txt", Text);

        Assert.Equal(("Nine offenders are missing in Essex", "By Ann Ash, Crime Reporter"), (Of(json, "title"), Of(json, "byline")));
        Assert.Equal(("2015-03-10", "day", "dateline"), (Of(json, "published"), Of(json, "published_precision"), Of(json, "published_basis")));
        Assert.Contains(Signals(json), s => s == ("published", "dateline", "2015-03-10", true));
    }

    [Fact]
    public async Task What_a_manifest_says_goes_first_and_the_rest_is_still_shown()
    {
        folder.Write("manifest.csv", "article_path,publisher,published\na.txt,The Paper,2015-03-11\n");
        folder.Write("a.txt", Text);

        var run = await CommandRun.Of("read", folder.Path, "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(("The Paper", "2015-03-11", "manifest"), (Of(json, "publisher"), Of(json, "published"), Of(json, "published_basis")));
        Assert.Contains(Signals(json), s => s == ("published", "dateline", "2015-03-10", false));
    }

    [Fact]
    public async Task Blocks_stand_where_they_say_in_code_points()
    {
        using var json = await ReadAsync("a.txt", Text);

        var runes = Text.EnumerateRunes().ToList();
        var blocks = json.RootElement.GetProperty("blocks").EnumerateArray().ToList();
        Assert.Equal(["headline", "dateline", "dateline", "paragraph"], blocks.Select(b => b.GetProperty("kind").GetString()));
        Assert.All(blocks, b => Assert.Equal(
            b.GetProperty("text").GetString(),
            string.Concat(runes[b.GetProperty("start").GetInt32()..b.GetProperty("end").GetInt32()])));
    }

    [Fact]
    public async Task A_file_that_holds_no_article_is_a_line_that_says_why_and_the_rest_goes_on()
    {
        folder.Write("a.txt", " \n");
        folder.Write("b.txt", Text);
        folder.Write("c.txt", [0, 1, 2, 3, 4, 5]);

        var run = await CommandRun.Of("read", folder.Path, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal(
            [("a", "empty", false), ("b", "read", true), ("c", "binary", false)],
            run.Lines.Select(l => JsonDocument.Parse(l)).Select(j => (Of(j, "id"), Of(j, "status"), Of(j, "reason") is null)));
    }

    [Fact]
    public async Task Two_threads_give_the_same_lines_as_one_in_the_order_of_the_paths()
    {
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"{i % 7}/a{i}.txt", string.Join('\n', Enumerable.Repeat(Text, 1 + (i * 13 % 40))));
        }

        var one = await CommandRun.Of("read", folder.Path, "--json", "--threads", "1");
        var two = await CommandRun.Of("read", folder.Path, "--json", "--threads", "2");

        Assert.Equal(one.Output, two.Output);
        var paths = one.Lines.Select(l => Of(JsonDocument.Parse(l), "path")).ToList();
        Assert.Equal(40, paths.Count);
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
    }

    [Theory]
    [InlineData("a.txt")]
    [InlineData("  published       2015-03-10  (dateline)")]
    [InlineData("  read by         text: 127 characters, utf-8")]
    [InlineData("Headline 0-35 block.first-line")]
    [InlineData("    Nine offenders are missing in Essex")]
    [InlineData("Paragraph 80-126 block.paragraph")]
    public async Task People_see_what_is_known_and_then_block_after_block(string line)
    {
        var run = await CommandRun.Of("read", folder.Write("a.txt", Text));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(line, run.Lines);
    }

    [Fact]
    public async Task Brackets_of_the_text_stay_and_nothing_in_a_pipe_is_coloured_or_wrapped()
    {
        var text = "[red] " + string.Join(' ', Enumerable.Repeat("word", 300)) + ".";

        var run = await CommandRun.Of("read", folder.Write("a.txt", text));

        Assert.DoesNotContain('\u001B', run.Output);
        Assert.Contains("    " + text, run.Lines);
    }

    [Theory]
    [InlineData("There is no file or folder 'nowhere'.", "nowhere")]
    [InlineData("--threads must be 1 or more, not 0.", ".", "--threads", "0")]
    [InlineData("There is no option '--jsn'.", "--jsn")]
    public async Task Wrong_usage_is_told(string message, params string[] args)
    {
        var run = await CommandRun.Of(["read", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    async Task<JsonDocument> ReadAsync(string name, string text) => JsonDocument.Parse((await CommandRun.Of("read", folder.Write(name, text), "--json")).Output);

    static string? Of(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetString();

    static List<(string?, string?, string?, bool)> Signals(JsonDocument json) =>
        [.. json.RootElement.GetProperty("signals").EnumerateArray().Select(s =>
            (s.GetProperty("field").GetString(), s.GetProperty("source").GetString(), s.GetProperty("value").GetString(), s.GetProperty("is_chosen").GetBoolean()))];
}
