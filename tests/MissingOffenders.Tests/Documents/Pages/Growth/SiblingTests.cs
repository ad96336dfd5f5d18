using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Tests.Documents.Pages.Growth;

/// <summary>Processor time can be told only where nothing else runs.</summary>
[CollectionDefinition(nameof(AloneOnTheMachine), DisableParallelization = true)]
public sealed class AloneOnTheMachine;

/// <summary>What a page costs must not grow with the square of its length.</summary>
[Collection(nameof(AloneOnTheMachine))]
public sealed class SiblingTests
{
    public static TheoryData<string> Units =>
        ["x<br>", "<p>Kent has 12 of them.</p>", "<span>x</span>", "<h2>x</h2>", "<li>x", "<div>x</div>", "<b>x", "<a href=/x>x</a>", "<figure><img></figure>", "<table><tr><td>x<td>1</table>", "<tr><td>x<td>1", "<time>3 April 2014</time>", "<!-- x -->", "<p>\"</p>"];

    /// <summary>Processor time is the measure of work here; the bound is wide, for a hundred times as much would be a square.</summary>
    [Theory]
    [MemberData(nameof(Units))]
    public void Ten_times_as_many_siblings_cost_about_ten_times_as_much(string unit)
    {
        const int Few = 2_000;
        Cost(unit, Few);
        var (once, tenfold) = (Math.Max(Cost(unit, Few), 20), Cost(unit, 10 * Few));

        Assert.True(tenfold < once * 40, $"{once} ms for {Few}, {tenfold} ms for ten times as many");
    }

    static double Cost(string unit, int count)
    {
        var html = $"<html><body><article><h1>Offenders missing</h1>{string.Concat(Enumerable.Repeat(unit, count))}</article></body></html>";
        var start = Environment.CpuUsage.TotalTime;
        var document = new PageReader(PageRules.Nothing).Read(html, null, null, null);
        Assert.NotEqual(ArticleStatus.Damaged, document.Status);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }
}
