using MissingOffenders.Reading;
using MissingOffenders.Tests.Reading.Grammar;

namespace MissingOffenders.Tests.Reading;

public sealed class AssertedCountsTests
{
    static readonly Pipeline Pipeline = new(ParsedText.Rules);

    [Theory]
    [InlineData("Kent Police denied that 21 registered sex offenders were missing.", "no figure: denied")]
    [InlineData("Kent Police dismissed as untrue a rumour that 99 registered sex offenders were missing.", "no figure: denied")]
    [InlineData("If 12 registered sex offenders were missing, Kent Police would have said so.", "no figure: supposed")]
    [InlineData("Are 12 registered sex offenders missing in Kent?", "no figure: asked")]
    [InlineData("The paper wrongly reported that 21 registered sex offenders were missing in Kent.", "no figure: taken back")]
    public void What_is_denied_asked_supposed_or_taken_back_is_no_count(string text, string reason)
    {
        var reading = Read(text);

        Assert.Empty(reading.Figures);
        Assert.Equal(reason, Assert.Single(reading.HeldBack).Reason);
    }

    [Theory]
    [InlineData("Kent Police denied losing 21 registered sex offenders, saying that it had lost 12 registered sex offenders.", "12")]
    [InlineData("Kent Police now says 12 registered sex offenders are missing, not 21 as was said.", "12")]
    [InlineData("Kent Police did not deny that 21 registered sex offenders were missing.", "21")]
    public void What_is_asserted_beside_it_stays(string text, string values) =>
        Assert.Equal(values, string.Join(' ', Read(text).Figures.Select(f => f.Quantity.Number)));

    [Theory]
    [InlineData("The Cleveland police department in Ohio said 12 registered sex offenders were missing.")]
    [InlineData("New Jersey State Police said 12 registered sex offenders were missing.")]
    [InlineData("Police in Durham, North Carolina, said 12 registered sex offenders were missing. Nine of them are wanted.")]
    public void Police_abroad_count_nobody_here(string text)
    {
        var reading = Read(text);

        Assert.Empty(reading.Figures);
        Assert.All(reading.HeldBack, h => Assert.Equal("no figure: abroad", h.Reason));
    }

    [Fact]
    public void Who_fled_abroad_is_still_counted_here() =>
        Assert.Single(Read("Kent Police said 12 registered sex offenders were missing. One of the missing men is thought to have fled to Ohio.").Figures, f => f.Quantity.Number == 12);

    [Fact]
    public void Half_a_dozen_is_six_and_a_single_one_is_one()
    {
        Assert.Contains(Read("More than half a dozen registered sex offenders are missing in Kent.").Sentences.SelectMany(s => s.Mentions), m => m.Type == "COUNT" && m.Reading.Value == "6");
        Assert.Contains(Read("Durham Constabulary has a single registered sex offender missing.").Figures, f => f.Quantity.Number == 1);
    }

    static ArticleReading Read(string text) => Pipeline.Read(new("a", "a.txt", text));
}
