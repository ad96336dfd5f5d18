using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;

namespace MissingOffenders.Tests.Documents.Datelines;

public sealed class DatelineReaderTests
{
    static readonly Pipeline Pipeline = new(Rulebook.Load(RepositoryFiles.Rules).Reading);

    [Theory]
    [InlineData("10 March 2015, 06:38 | Updated: 11 March 2015, 06:41", "2015-03-10")]
    [InlineData("Updated: 11 March 2015 | Published: 10 March 2015", "2015-03-10")]
    [InlineData("Last Updated: Sunday, 28 January 2007, 12:31 GMT", "2007-01-28")]
    [InlineData("Posted on 10th March 2015", "2015-03-10")]
    [InlineData("13 April 2012", "2012-04-13")]
    [InlineData("Published: 06:00, 24 Dec 2008", "2008-12-24")]
    [InlineData("Wednesday, 24 December, 2008", "2008-12-24")]
    [InlineData("March 10, 2015 7:30 pm", "2015-03-10")]
    [InlineData("Tue 3rd of March 2015", "2015-03-03")]
    [InlineData("First published 09/03/15, last updated 10/03/15", "2015-03-09")]
    [InlineData("10.03.2015", "2015-03-10")]
    [InlineData("2015-03-10T06:38:00Z", "2015-03-10")]
    [InlineData("By Joan Ash, Crime Reporter | 10 March 2015", "2015-03-10")]
    [InlineData("BBC News, 10 March 2015", "2015-03-10")]
    public void A_dateline_tells_when_the_article_was_published(string line, string day)
    {
        var article = Read($"Offenders go missing\n\n{line}\n\nPolice said that two sex offenders were missing in Kent.").Article;

        Assert.Equal(day, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal("dateline", article.PublishedBasis);
    }

    [Theory]
    [InlineData("31 February 2015")]
    [InlineData("Published 3 days ago")]
    [InlineData("March 2015")]
    public void A_dateline_without_a_whole_date_tells_nothing(string line) =>
        Assert.Null(Read($"Offenders go missing\n\n{line}\n\nPolice said that two were missing in Kent.").Article.Published);

    [Fact]
    public void A_date_in_the_text_is_no_dateline() =>
        Assert.Null(Read("On 31 March 2014 there were 628 offenders in the county.").Article.Published);

    [Fact]
    public void A_bare_date_below_the_text_belongs_to_another_article() =>
        Assert.Null(Read("Police said that two sex offenders were missing in Kent.\n\n13 April 2012\n\nMore was said of this by the force later on.").Article.Published);

    [Fact]
    public void What_is_known_of_the_article_wins_over_its_dateline()
    {
        var article = Pipeline.Read(new("a", "a.txt", "13 April 2012\n\nTwo are missing.") { Published = new(2004, 7, 28), PublishedBasis = "manifest" }).Article;

        Assert.Equal((new DateOnly(2004, 7, 28), "manifest"), (article.Published!.Value, article.PublishedBasis));
    }

    static ArticleReading Read(string text) => Pipeline.Read(new Article("a", "a.txt", text));
}
