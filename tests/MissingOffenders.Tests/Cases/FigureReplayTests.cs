using MissingOffenders.Cases;
using MissingOffenders.Cases.Tracing;
using MissingOffenders.Documents.Loading;

namespace MissingOffenders.Tests.Cases;

/// <summary>Every figure of a case can be read again from the case alone.</summary>
public sealed class FigureReplayTests : IDisposable
{
    static readonly Rulebook Rules = Rulebook.Load(RepositoryFiles.Rules);

    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    async Task<CaseFile> OfCorpusAsync()
    {
        var opened = CaseFile.Open(folder.At("case.db"));
        var found = FileSearch.Find([RepositoryFiles.Corpus], ArticleLoader.Endings);
        await new CaseUpdate(opened, Manifests.Load(null, found.Roots), ReadingSource.Of(Rules)).RunAsync(found, 2, null, TestContext.Current.CancellationToken);
        return opened;
    }

    [Fact]
    public async Task Each_figure_carries_what_read_it_and_comes_out_again_from_the_case()
    {
        using var opened = await OfCorpusAsync();
        var figures = opened.Figures().ToList();
        Assert.NotEmpty(figures);

        foreach (var article in figures.GroupBy(f => f.ArticleId))
        {
            var figure = article.First();
            Assert.Equal((Rules.Hash, ProgramVersion.Text), (figure.RulesHash, figure.Program));
            var replay = FigureReplay.Of(opened, figure.FigureId, Rules)!;

            Assert.True(replay.Holds, $"{figure.ArticlePath} {figure.FigureId}: {string.Join("; ", replay.Differences)}");
            Assert.Empty(replay.Changed);
            Assert.Contains(replay.Reading.Trail, t => t.Span.Length > 0);
        }
    }

    [Fact]
    public async Task What_other_rules_would_make_of_it_is_told()
    {
        using var opened = await OfCorpusAsync();
        var figure = opened.Figures().First();
        ShippedRules.Export(folder.At("rules"));
        var weights = folder.At("rules/sex-offenders/weights/meaning.tsv");
        File.WriteAllLines(weights, File.ReadAllLines(weights).Skip(1).Prepend("LEAST\t1000"));

        var replay = FigureReplay.Of(opened, figure.FigureId, Rulebook.Load(folder.At("rules")))!;

        Assert.False(replay.Holds);
        Assert.Equal(["rules"], replay.Changed);
        Assert.Null(FigureReplay.Of(opened, "0000000000000000", Rules));
    }
}
