using System.Text.Json;
using MissingOffenders.Tests.Cli;

namespace MissingOffenders.Tests.Evaluation;

/// <summary>Whole articles against their gold. The floors are what has been reached and asked for, so that no change loses it unseen.</summary>
public sealed class GoldCorpusTests
{
    [Fact]
    public async Task The_corpus_is_read_as_well_as_was_asked_and_no_distractor_becomes_a_figure()
    {
        var report = await Evaluate(RepositoryFiles.Corpus);

        Assert.Equal(43, report.Articles);
        Assert.True(report is { Precision: >= 0.98, Recall: >= 0.95, StrictF1: >= 0.80, Distractors: 0 }, report.ToString());
    }

    [Fact]
    public async Task The_further_articles_are_read_no_worse_than_before()
    {
        var report = await Evaluate(Path.Combine(RepositoryFiles.Root, "corpus", "further"));

        Assert.True(report is { Precision: >= 0.91, Recall: >= 0.80 }, report.ToString());
    }

    [Fact]
    public async Task The_linked_articles_are_read_no_worse_than_before()
    {
        var report = await Evaluate(Path.Combine(RepositoryFiles.Root, "corpus", "linked"));

        Assert.True(report is { Precision: >= 0.80, Recall: >= 0.60 }, report.ToString());
    }

    [Fact]
    public async Task The_real_articles_are_read_without_a_miss_and_without_a_wrong_figure()
    {
        var seeds = RepositoryFiles.Shared(Path.Combine("press", "seeds"));
        Assert.SkipUnless(Directory.Exists(seeds), $"the real articles are not at {seeds}");

        var report = await Evaluate(seeds);

        Assert.True(report is { Precision: 1, Recall: 1, StrictF1: >= 0.92, Distractors: 0 }, report.ToString());
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
