using System.Text.Json.Nodes;

namespace MissingOffenders.Tests.Evaluation;

public sealed class ScoreScriptTests
{
    [Fact]
    public void The_scorer_equals_the_script_on_every_case_of_equality()
    {
        ScoreScript.MustBePresent();
        using var scratch = new Scratch();
        foreach (var (index, item) in EqualityCase.All.Index())
        {
            scratch.Write($"case{index:000}.gold.json", item.GoldFile);
        }

        ScoreScript.MustAgree(scratch.Write("out/figures.csv", EqualityCase.Export(EqualityCase.All)), scratch.Folder);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_scorer_equals_the_script_on_gold_with_errors_sown_in(int seed)
    {
        ScoreScript.MustBePresent();
        var gold = RepositoryFiles.Shared("press/dev");
        using var scratch = new Scratch();
        var files = Directory.EnumerateFiles(gold, "*.gold.json").Where(f => !f.EndsWith("conflicts.gold.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        var sower = new ErrorSower(seed);
        var rows = files.SelectMany(f => sower.Rows(Path.GetFileName(f).Replace(".gold.json", ".txt", StringComparison.Ordinal), JsonNode.Parse(File.ReadAllText(f))!));

        ScoreScript.MustAgree(scratch.Write("figures.csv", string.Join('\n', [ErrorSower.Header, .. rows, ""])), gold);
    }
}
