using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Figures;

namespace MissingOffenders.Tests;

/// <summary>What the README shows is what the program does.</summary>
public sealed class ReadmeTests
{
    const string Name = "b17-derbyshire-press-release.txt";

    static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryFiles.Root, "README.md"));

    [Fact]
    public void The_input_that_it_quotes_stands_in_the_article()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Corpus, Name));
        var quoted = Readme.Split('\n').Where(l => l.StartsWith("> ", StringComparison.Ordinal)).Select(l => l[2..]).ToList();

        Assert.NotEmpty(quoted);
        Assert.All(quoted, line => Assert.Contains(line, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_output_that_it_shows_is_what_comes_of_the_article()
    {
        var text = File.ReadAllText(Path.Combine(RepositoryFiles.Corpus, Name));
        Article article = new("a", Name, text) { Published = new(2015, 3, 10), PublishedBasis = "manifest" };

        var rows = new Pipeline(Rulebook.Load(RepositoryFiles.Rules).Reading).Read(article).Figures.Select(figure => Row(figure, text));

        Assert.Contains(string.Join('\n', rows), Readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    static string Row(Figure figure, string text)
    {
        string?[] cells =
        [
            figure.Force,
            figure.Measure,
            figure.Quantity.Number.ToString(CultureInfo.InvariantCulture),
            figure.Breakdown.ToString(),
            figure.AsOf.Timex,
            figure.Evidence[0].Quote.Of(text),
        ];
        return $"| {string.Join(" | ", cells)} |".Replace("  ", " ", StringComparison.Ordinal);
    }
}
