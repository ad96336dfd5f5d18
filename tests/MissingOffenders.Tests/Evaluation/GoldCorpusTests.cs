using System.Text.Json;
using MissingOffenders.Tests.Cli;

namespace MissingOffenders.Tests.Evaluation;

/// <summary>Whole articles against their gold.</summary>
public sealed class GoldCorpusTests
{
    [Fact]
    public async Task The_corpus_is_read_no_worse_than_before()
    {
        var report = await Evaluate(RepositoryFiles.Corpus);

        Assert.Equal(43, report.Articles);
        Assert.True(report is { Precision: >= Floors.CorpusPrecision, Recall: >= Floors.CorpusRecall, StrictF1: >= Floors.CorpusStrict, Distractors: <= Floors.CorpusDistractors }, report.ToString());
    }

    [Fact]
    public async Task The_further_articles_are_read_no_worse_than_before()
    {
        var report = await Evaluate(Path.Combine(RepositoryFiles.Root, "corpus", "further"));

        Assert.True(report is { Precision: >= Floors.FurtherPrecision, Recall: >= Floors.FurtherRecall }, report.ToString());
    }

    [Fact]
    public async Task The_linked_articles_are_read_no_worse_than_before()
    {
        var report = await Evaluate(Path.Combine(RepositoryFiles.Root, "corpus", "linked"));

        Assert.True(report is { Precision: >= Floors.LinkedPrecision, Recall: >= Floors.LinkedRecall }, report.ToString());
    }

    [Fact]
    public async Task The_real_articles_are_read_no_worse_than_before()
    {
        var seeds = RepositoryFiles.Shared(Path.Combine("press", "seeds"));
        Assert.SkipUnless(Directory.Exists(seeds), $"the real articles are not at {seeds}");

        var report = await Evaluate(seeds);

        Assert.True(report is { Precision: >= Floors.SeedsPrecision, Recall: >= Floors.SeedsRecall, StrictF1: >= Floors.SeedsStrict, Distractors: 0 }, report.ToString());
    }

    static async Task<Report> Evaluate(string folder)
    {
        var run = await CommandRun.Of("evaluate", folder, "--json");
        using var json = JsonDocument.Parse(run.Output);
        var total = json.RootElement.GetProperty("total");
        return new(
            json.RootElement.GetProperty("articles").GetInt32(),
            total.GetProperty("precision").GetDouble(),
            total.GetProperty("recall").GetDouble(),
            total.GetProperty("strict_f1").GetDouble(),
            json.RootElement.GetProperty("distractors").GetInt32());
    }

    sealed record Report(int Articles, double Precision, double Recall, double StrictF1, int Distractors);
}
