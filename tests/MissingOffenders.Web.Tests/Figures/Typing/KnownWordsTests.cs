using MissingOffenders.Web.Cases;
using MissingOffenders.Web.Figures.Typing;
using MissingOffenders.Web.Settings;

namespace MissingOffenders.Web.Tests.Figures.Typing;

public sealed class KnownWordsTests : IAsyncLifetime
{
    SampleCase sample = null!;
    ReviewCase source = null!;
    KnownWords known = null!;

    public async ValueTask InitializeAsync()
    {
        sample = await SampleCase.OfFiguresAsync(1);
        ReviewSettings settings = new(sample.Path, "ann") { Rules = SampleCase.Rules };
        source = ReviewCase.Open(settings);
        known = new(settings, source);
    }

    public ValueTask DisposeAsync()
    {
        source.Dispose();
        sample.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("value", "1,234", "1234")]
    [InlineData("value", "1 234", "1234")]
    [InlineData("value", "0.5", "0.5")]
    [InlineData("value", "nine", "9")]
    [InlineData("value", "twenty-one", "21")]
    [InlineData("value", "many", "many")]
    [InlineData("as_of", "2015-03", "2015-03")]
    [InlineData("as_of", "March 2015", "2015-03")]
    [InlineData("as_of", "10/03/2015", "2015-03-10")]
    [InlineData("as_of", "10 March 2015", "2015-03-10")]
    [InlineData("as_of", "2013/14", "2013/2014")]
    [InlineData("as_of", "2015", "2015")]
    [InlineData("as_of", "soon", "soon")]
    [InlineData("force", "Met Police", "Metropolitan Police Service")]
    [InlineData("force", "kent police", "Kent Police")]
    [InlineData("force", "Wessex Police", "Wessex Police")]
    [InlineData("area", "england & wales", "England and Wales")]
    [InlineData("attribution", " a spokesman ", "a spokesman")]
    [InlineData("force", "  ", null)]
    public void What_is_typed_becomes_what_the_case_keeps(string field, string typed, string? meant) => Assert.Equal(meant, known.Meant(field, typed));

    [Theory]
    [InlineData("force", "Kent Polic", "Did you mean Kent Police")]
    [InlineData("area_level", "banana", "Choose one of: nation")]
    [InlineData("attribution_type", "banana", "Choose one of: force")]
    [InlineData("value", "many", "Give a number")]
    [InlineData("as_of", "soon", "Give a day")]
    public void What_the_world_does_not_know_is_told(string field, string value, string problem) => Assert.Contains(problem, known.Problem(field, value), StringComparison.Ordinal);

    [Fact]
    public void A_force_brings_its_area_and_level() =>
        Assert.Equal([("area", "Kent"), ("area_level", "force-area")], known.Following("force", "kent police"));

    [Fact]
    public void The_number_in_some_words_is_read() => Assert.Equal(("9", "exact"), known.Quantity("nine women"));
}
