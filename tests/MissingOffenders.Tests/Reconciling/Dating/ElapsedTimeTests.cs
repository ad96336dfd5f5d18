using MissingOffenders.Reconciling.Dating;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Reconciling.Dating;

public class ElapsedTimeTests
{
    [Theory]
    [InlineData("duration=>P5Y;since=2011-05", "2016-05-01")]
    [InlineData("duration=P18M;since=2012", "2013-07-01")]
    [InlineData("duration=>=P1DE;since=2001-01-31;whereabouts=abroad", "2011-01-31")]
    [InlineData("duration=<P5Y;since=2011-05", null)]
    [InlineData("duration=P1W/P4M;since=2011-05", null)]
    [InlineData("duration=>P5Y", null)]
    [InlineData("since=2011-05", null)]
    [InlineData("whereabouts=abroad", null)]
    [InlineData(null, null)]
    public void A_length_of_time_since_a_day_tells_when_it_can_first_be_said(string? breakdown, string? expected) =>
        Assert.Equal(expected, IsoDay.Of(ElapsedTime.Of(breakdown)?.Start));
}
