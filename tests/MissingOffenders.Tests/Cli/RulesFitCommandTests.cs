namespace MissingOffenders.Tests.Cli;

public sealed class RulesFitCommandTests : IDisposable
{
    readonly TempFolder folder = new();

    public RulesFitCommandTests()
    {
        string[] forces = ["Kent", "Essex", "Surrey", "Dorset", "Cumbria", "Durham", "Cleveland"];
        for (var i = 0; i < forces.Length; i++)
        {
            var sentence = $"{forces[i]} Police has {i + 21} missing sex offenders.";
            folder.Write($"in/a{i}.txt", $"{sentence} It has {i + 31} dogs.");
            folder.Write($"in/a{i}.gold.json", $$"""{"figures": [{"id": "f0", "force": "{{forces[i]}} Police", "measure": "missing", "value": {{i + 21}}, "modifier": "exact", "evidence": "{{sentence}}"}]}""");
        }
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Two_runs_over_the_same_articles_write_the_same_bytes()
    {
        var runs = new[] { await Fit("one"), await Fit("two") };

        Assert.All(runs, r => Assert.True(r.ExitCode == 0, r.Error));
        Assert.Equal(runs[0].Output, runs[1].Output);
        foreach (var name in new[] { "meaning.tsv", "narrowing.tsv", "time.tsv", "source.tsv" })
        {
            Assert.Equal(File.ReadAllBytes(folder.At($"one/{name}")), File.ReadAllBytes(folder.At($"two/{name}")));
        }

        Assert.StartsWith("LEAST\t0.", File.ReadAllText(folder.At("one/meaning.tsv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thresholds_are_told_with_what_they_reach_and_the_best_is_marked()
    {
        var run = await CommandRun.Of("rules", "fit", folder.At("in") + ":new", "--errors");

        Assert.Equal(0, run.ExitCode);
        Assert.Single(run.Lines, l => l.StartsWith("0.", StringComparison.Ordinal) && l.EndsWith('*'));
        Assert.Contains(run.Lines, l => l.StartsWith(folder.At("in") + ":new", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("There is no folder", "nowhere")]
    [InlineData("'third' in", "in:third")]
    [InlineData("There is no article with gold", "empty")]
    public async Task Wrong_usage_is_told(string message, string name)
    {
        Directory.CreateDirectory(folder.At("empty"));

        var run = await CommandRun.Of("rules", "fit", folder.At(name));

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
    }

    Task<CommandRun> Fit(string target) => CommandRun.Of("rules", "fit", folder.At("in"), "--out", folder.At(target));
}
