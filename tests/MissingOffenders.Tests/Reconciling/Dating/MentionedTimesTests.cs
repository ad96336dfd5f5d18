using System.Globalization;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Reading;
using MissingOffenders.Reconciling.Dating;

namespace MissingOffenders.Tests.Reconciling.Dating;

public class MentionedTimesTests
{
    static readonly MentionedTimes Times = new(new Pipeline(Rulebook.Load(RepositoryFiles.Rules).Reading));

    [Theory]
    [InlineData("Two offenders were missing on March 31, 2014.", "2014-03-31")]
    [InlineData("The force cautioned 27 offenders during 2013/14.", "2013-04-01")]
    [InlineData("One has been missing since June 2006.", "2006-06-01")]
    [InlineData("One has been missing since last November.", "")]
    [InlineData("Two have been missing for more than ten years.", "")]
    [InlineData("The scheme will be extended in March 2030.", "")]
    public void Times_with_a_year_are_found_unless_they_are_yet_to_come(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', Times.Of(new Article("a", "a.txt", text)).Select(t => t.Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Distinct()));
}
