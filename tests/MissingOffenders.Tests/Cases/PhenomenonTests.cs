using MissingOffenders.Reading;
using MissingOffenders.Reading.Examples;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Reading.Rules.Loading;
using MissingOffenders.RuleFiles;

namespace MissingOffenders.Tests.Cases;

/// <summary>Short texts, each an article of its own, with all the figures that it states.</summary>
public sealed class PhenomenonTests
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    [Theory]
    [InlineData("phenomena.yml")]
    [InlineData("tables.yml")]
    public void Each_text_gives_exactly_its_figures(string name)
    {
        var path = Path.Combine(RepositoryFiles.Root, "tests", "MissingOffenders.Tests", "Cases", name);
        var file = YamlFile.Parse(path, File.ReadAllText(path));
        var reader = new ExampleReader(file);

        var failures = file.List(file.Root).Select(reader.Read).Select(Failure).OfType<string>().ToList();

        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    static string? Failure(Example example) =>
        FigureComparison.Difference(example.Figures!, Pipeline.Read(new("case", "case.txt", example.Text) { Published = example.Published })) is { } difference
            ? $"\"{example.Text}\": {difference}"
            : null;
}
