using MissingOffenders.Documents.Files;
using MissingOffenders.Evaluation;

namespace MissingOffenders.Tests.Evaluation;

public sealed class GoldArticleTests
{
    [Theory]
    [InlineData("{\n  \"figures\": [ { \"measure\": ] }", "x.gold.json(2,")]
    [InlineData("{\n  \"figures\": [ { \"value\": 3 } ] }", "missing required properties")]
    [InlineData("{}", "'figures'")]
    [InlineData("null", "expected")]
    [InlineData("{ \"figures\": [ { \"value\": {} } ] }", "expected a number")]
    public void A_broken_gold_file_is_refused_with_the_place_and_the_cause(string json, string message)
    {
        var error = Assert.Throws<InputException>(() => GoldArticle.Parse("x.gold.json", json));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_of_conflicts_and_the_half_that_is_not_asked_for_are_not_read()
    {
        using var scratch = new TempFolder();
        scratch.Write("a01-x.gold.json", "{\"figures\": []}");
        scratch.Write("a02-x.gold.json", "broken");
        scratch.Write("conflicts.gold.json", "[]");

        Assert.Equal("a01-x", Assert.Single(GoldArticle.LoadFolder(scratch.Path, new(null, NumberHalf.Odd))).Name);
    }

    [Theory]
    [InlineData("a01-bbc-24", null, NumberHalf.Odd, true)]
    [InlineData("a01-bbc-24", null, NumberHalf.Even, false)]
    [InlineData("b110", null, NumberHalf.Even, true)]
    [InlineData("article", null, NumberHalf.Even, false)]
    [InlineData("article", null, NumberHalf.Odd, false)]
    [InlineData("b10-x", "b*", null, true)]
    [InlineData("b10-x", "a*", null, false)]
    [InlineData("b10-x", "b?0-*", NumberHalf.Even, true)]
    public void An_article_is_scored_if_its_name_fits(string name, string? pattern, NumberHalf? half, bool accepted) =>
        Assert.Equal(accepted, new ArticleFilter(pattern, half).Accepts(name));

    [Theory]
    [InlineData("gapping: A lost 25 and B 18", "ellipsis and gapping")]
    [InlineData("percent distractor (97% compliance)", "percentages, rates, changes")]
    [InlineData("something nobody thought of", "other")]
    public void The_words_of_annotators_name_families_of_phenomena(string words, string family) =>
        Assert.Contains(family, Phenomenon.NamesIn(words), StringComparer.Ordinal);
}
