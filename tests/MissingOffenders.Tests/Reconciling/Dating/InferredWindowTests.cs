using MissingOffenders.Reconciling.Dating;
using MissingOffenders.Reconciling.Rules;

namespace MissingOffenders.Tests.Reconciling.Dating;

public class InferredWindowTests
{
    static readonly MentionedTime[] Mentioned = [new(new(2014, 3, 31), "March 31, 2014"), new(new(2013, 4, 1), "2013/14")];

    static readonly ReconciliationDays Days = Rulebook.Load(RepositoryFiles.Rules).Reconciliation.Days;

    [Fact]
    public void An_article_appeared_after_the_latest_day_that_it_mentions()
    {
        var window = Window(Mentioned, []);
        Assert.Equal((new DateOnly(2014, 3, 31), null), (window.Earliest, window.Latest));
        Assert.Contains("March 31, 2014", window.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dated_article_with_the_same_text_narrows_it()
    {
        var window = Window(Mentioned, [Kin("b", 2015, 3, 10), Kin("c", 2015, 3, 12)]);
        Assert.Equal((new DateOnly(2015, 2, 24), new DateOnly(2015, 3, 26)), (window.Earliest!.Value, window.Latest!.Value));
        Assert.Contains("2 articles that share its text (first b) appeared on 2015-03-10 to 2015-03-12", window.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mentioned_day_bounds_what_the_kin_allow() =>
        Assert.Equal(new DateOnly(2015, 3, 9), Window([new(new(2015, 3, 9), "9 March 2015")], [Kin("b", 2015, 3, 10)]).Earliest);

    [Fact]
    public void Kin_that_lie_far_apart_tell_nothing()
    {
        var window = Window(Mentioned, [Kin("b", 2015, 3, 10), Kin("c", 2018, 3, 20)]);
        Assert.Null(window.Latest);
        Assert.Contains("too far apart", window.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mentioned_day_long_after_the_kin_wins_and_the_reason_says_so()
    {
        var window = Window([new(new(2018, 1, 17), "17 January 2018")], [Kin("b", 2015, 3, 10)]);
        Assert.Equal((new DateOnly(2018, 1, 17), null), (window.Earliest, window.Latest));
        Assert.Contains("later than 2015-03-10", window.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_known_leaves_it_open()
    {
        var window = Window([], []);
        Assert.Equal((null, null), (window.Earliest, window.Latest));
        Assert.Equal("inferred: the article has no date and mentions no date", window.Reason);
    }

    [Fact]
    public void Every_reason_begins_with_the_word_inferred() =>
        Assert.All(new[] { Window(Mentioned, []), Window([], [Kin("b", 2015, 3, 10)]) }, w => Assert.StartsWith("inferred", w.Reason, StringComparison.Ordinal));

    static DatedKin Kin(string id, int year, int month, int day) => new(id, new(year, month, day), "its text");

    static InferredWindow Window(IEnumerable<MentionedTime> mentioned, IEnumerable<DatedKin> kin) => InferredWindow.Of(mentioned, kin, Days);
}
