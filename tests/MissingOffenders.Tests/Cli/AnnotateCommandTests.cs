using System.Diagnostics;
using System.Text;
using System.Text.Json;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Tests.Cli;

public sealed class AnnotateCommandTests : IDisposable
{
    const string Sentence = "Essex Police has nearly 400 missing sex offenders.";

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task One_line_in_is_one_line_out_in_order()
    {
        var lines = Enumerable.Range(0, 300).Select(i => Line(new { id = i, text = string.Concat(Enumerable.Repeat(Sentence + " ", i % 7)) }));

        var run = await Annotate([.. lines]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(Enumerable.Range(0, 300), run.Lines.Select(l => Json(l).GetProperty("id").GetInt32()));
    }

    [Theory]
    [InlineData("x", "no JSON")]
    [InlineData("", "no JSON")]
    [InlineData("[]", "found a array, expected an object")]
    [InlineData("{\"id\":1}", "there is no text")]
    [InlineData("{\"text\":1}", "text is a number, expected a string")]
    [InlineData("{\"text\":\"\\ud800\"}", "")]
    [InlineData("{\"text\":\"a\",\"published\":\"10 March\"}", "published is '10 March', expected a day such as 2015-03-10")]
    public async Task A_broken_line_becomes_an_error_line_and_the_rest_goes_on(string line, string error)
    {
        var run = await Annotate(Line(new { id = "a", text = "" }), line, Line(new { id = "b", text = Sentence }));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a", null, "b"], run.Lines.Select(l => Json(l).TryGetProperty("id", out var id) ? id.GetString() : null));
        Assert.Equal(2, Json(run.Lines[1]).GetProperty("line").GetInt32());
        Assert.StartsWith(error, Json(run.Lines[1]).GetProperty("error").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_too_long_for_an_article_becomes_an_error_line_and_the_rest_goes_on()
    {
        var run = await Annotate(Line(new { text = new string('x', 11_000_000) }), Line(new { id = "b", text = Sentence }));

        Assert.Contains("longer than", Json(run.Lines[0]).GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.Equal("b", Json(run.Lines[1]).GetProperty("id").GetString());
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_become_an_error_line()
    {
        var run = await CommandRun.Of("annotate", folder.Write("in.jsonl", Encoding.Latin1.GetBytes("{\"text\":\"caf\u00E9\"}\n")));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(1, Json(Assert.Single(run.Lines)).GetProperty("line").GetInt32());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\U0001F600\U0001F468\u200D\U0001F469 ")]
    [InlineData("Cafe\u0301 \u00A0\u00AD\r\n\r\n")]
    public async Task Offsets_are_code_points_of_the_text(string before)
    {
        var text = before + Sentence;

        var line = Json(Assert.Single((await Annotate(Line(new { text }))).Lines));

        var runes = text.EnumerateRunes().ToList();
        var mentions = line.GetProperty("mentions").EnumerateArray().ToList();
        Assert.NotEmpty(mentions);
        Assert.All(mentions, m => Assert.Equal(
            m.GetProperty("text").GetString(),
            string.Concat(runes[m.GetProperty("char_start").GetInt32()..m.GetProperty("char_end").GetInt32()])));
    }

    [Fact]
    public async Task A_count_has_its_number_and_bounds()
    {
        var line = Json(Assert.Single((await Annotate(Line(new { text = "There are 1,072 offenders." }))).Lines));

        var count = line.GetProperty("mentions").EnumerateArray().Single(m => m.GetProperty("type").GetString() == "COUNT");
        Assert.Equal((1072, "exact", 1072, 1072), (count.GetProperty("number").GetInt32(), count.GetProperty("modifier").GetString(), count.GetProperty("low").GetInt32(), count.GetProperty("high").GetInt32()));
    }

    [Fact]
    public async Task A_figure_has_the_names_and_types_of_the_export()
    {
        var line = Json(Assert.Single((await Annotate(Line(new { id = "a", text = Sentence, published = "2015-03-10", publisher = "The Echo" }))).Lines));

        var figure = Assert.Single(line.GetProperty("figures").EnumerateArray());
        Assert.Equal(
            [.. FigureColumns.All.Select(c => c.Name).TakeWhile(n => n != "review_status"), "confidence_terms", "evidence"],
            figure.EnumerateObject().Select(p => p.Name));
        Assert.Equal(("Essex Police", "The Echo", "2015-03-10"), (figure.GetProperty("force").GetString(), figure.GetProperty("publisher").GetString(), figure.GetProperty("published").GetString()));
        Assert.Equal(
            (JsonValueKind.Number, JsonValueKind.False, JsonValueKind.Null),
            (figure.GetProperty("value").ValueKind, figure.GetProperty("in_quotation").ValueKind, figure.GetProperty("part_of").ValueKind));
    }

    [Fact]
    public async Task It_is_a_filter_between_pipes()
    {
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "missing-offenders"), ["annotate"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        await process.StandardInput.WriteAsync(Line(new { id = "\u00E9", text = Sentence }));
        process.StandardInput.Close();

        var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);

        Assert.Equal("\u00E9", Json(line!).GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_wrong_usage()
    {
        var run = await CommandRun.Of("annotate", folder.At("nowhere.jsonl"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("cannot be read", run.Error, StringComparison.Ordinal);
    }

    Task<CommandRun> Annotate(params string[] lines) => CommandRun.Of("annotate", folder.Write("in.jsonl", string.Join('\n', lines) + "\n"));

    static string Line(object line) => JsonSerializer.Serialize(line);

    static JsonElement Json(string line) => JsonDocument.Parse(line).RootElement;
}
