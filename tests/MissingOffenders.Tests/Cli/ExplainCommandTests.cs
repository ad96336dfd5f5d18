using System.Text.Json;

namespace MissingOffenders.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    const string Sentence = "Essex Police has 400 missing sex offenders.";

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Paragraph [block.")]
    [InlineData("tokens    essex · police · has")]
    [InlineData("FORCE \"Essex Police\" = Essex Police gazetteer.FORCE")]
    [InlineData("found    reading: reading.count \"400\"")]
    [InlineData("parsed   chunks: grammar")]
    [InlineData("parsed   clause: grammar \"has\" subject essex police; object 400 missing sex offenders")]
    [InlineData("said     predicate: out-of-sight \"400\" missing: state, modifier")]
    [InlineData("claimed  figure: missing.")]
    [InlineData("rival    choose: weights \"400\" missing, Essex Police: 0.")]
    [InlineData("ground   choose: weights \"400\" +")]
    [InlineData("told     choose: weights \"400\" missing, Essex Police: 0.")]
    [InlineData("0 counts held back")]
    [InlineData("1 figures")]
    [InlineData("missing 400 Essex Police")]
    [InlineData("as of      2015-03-10 (publication)")]
    [InlineData("confidence 0")]
    public async Task The_trail_of_a_sentence_leads_from_blocks_to_figures(string expected)
    {
        var run = await CommandRun.Of("explain", "--text", Sentence, "--published", "2015-03-10");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_count_that_is_no_figure_is_told_with_the_reason()
    {
        var run = await CommandRun.Of("explain", "--text", Sentence + " It has 40 dogs.");

        Assert.Contains("1 counts held back", run.Lines, StringComparer.Ordinal);
        Assert.Contains(run.Lines, l => l.StartsWith("  40 \"It has 40 dogs.\" ", StringComparison.Ordinal));
        Assert.Contains(run.Lines, l => l.EndsWith("no figure: counts dogs", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_in_a_pipe_is_coloured_or_wrapped_and_brackets_of_the_text_stay()
    {
        var run = await CommandRun.Of("explain", "--text", $"[red] {Sentence} " + string.Join(' ', Enumerable.Repeat("word", 300)));

        Assert.DoesNotContain('\u001B', run.Output);
        Assert.Contains("[red]", run.Output, StringComparison.Ordinal);
        Assert.Single(run.Lines, l => l.Contains("tokens", StringComparison.Ordinal) && l.EndsWith("word · word", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_trail_of_an_article_is_to_be_had_as_json()
    {
        var run = await CommandRun.Of("explain", folder.Write("a.txt", Sentence), "--json");

        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(
            ["article_path", "blocks", "sentences", "trail", "figures", "held_back"],
            json.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.NotEmpty(json.RootElement.GetProperty("trail").EnumerateArray());
        Assert.Equal(400, json.RootElement.GetProperty("figures")[0].GetProperty("value").GetInt32());
    }

    [Theory]
    [InlineData("Give either --text or the path of an article.")]
    [InlineData("Give either --text or the path of an article.", "--text", "a", "b.txt")]
    [InlineData("--published '10 March' is no day.", "--text", "a", "--published", "10 March")]
    [InlineData("There is no file or folder 'nowhere'.", "nowhere")]
    public async Task Wrong_usage_is_told(string message, params string[] args)
    {
        var run = await CommandRun.Of(["explain", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }
}
