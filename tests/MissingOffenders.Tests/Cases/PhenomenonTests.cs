using MissingOffenders.Rules;
using MissingOffenders.Rules.Examples;
using MissingOffenders.Rules.Loading;

namespace MissingOffenders.Tests.Cases;

/// <summary>Short texts, each an article of its own, with all the figures that it states.</summary>
public sealed class PhenomenonTests
{
    static readonly string Cases = Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", "phenomena.yml");

    [Fact]
    public void Each_text_gives_exactly_its_figures()
    {
        var file = YamlFile.Parse(Cases, File.ReadAllText(Cases));
        var reader = new ExampleReader(file);
        var pipeline = new Pipeline(RuleSet.Load(RepositoryFiles.Rules));

        var failures = file.List(file.Root).Select(reader.Read).Select(example => Failure(pipeline, example)).OfType<string>().ToList();

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    static string? Failure(Pipeline pipeline, Example example) =>
        FigureComparison.Difference(example.Figures!, pipeline.Read(new("case", "case.txt", example.Text) { Published = example.Published })) is { } difference
            ? $"\"{example.Text}\": {difference}"
            : null;
}
