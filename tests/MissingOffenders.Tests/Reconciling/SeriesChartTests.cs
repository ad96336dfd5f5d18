using System.Globalization;
using System.Xml.Linq;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling;
using MissingOffenders.Reconciling.Charts;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Series;

namespace MissingOffenders.Tests.Reconciling;

public sealed class SeriesChartTests
{
    const string Force = "Kent Police";

    static readonly string[] Agreeing = [Line("a", 2011, 5), Line("b", 2013, 7), Line("c", 2015, 9)];

    [Fact]
    public void Best_values_are_labelled_and_joined()
    {
        Assert.Equal(["5", "7", "9"], Labels(Agreeing));
        Assert.Equal(2, Joins(Agreeing));
    }

    [Fact]
    public void Where_sources_contradict_each_other_the_band_reaches_from_low_to_high_and_the_point_is_provisional_until_somebody_decides()
    {
        string[] lines = [Line("a", 2011, 5), Line("b", 2013, 17), Line("c", 2013, 29), Line("d", 2015, 9)];
        var open = ComparedCase.Of([], lines);
        var point = Series(open).Points[1];
        Assert.Equal((17, null, 29, true), ((int)point.Low, point.Best, (int)point.High, point.IsProvisional));
        Assert.Contains("17–29 (p)", Words(open));
        Assert.Equal(2, Drawn(open).Descendants().Count(e => e.Name.LocalName == "polygon"));
        Assert.Contains(Notes(open), n => n.Contains("provisional", StringComparison.Ordinal));

        var conflict = open.Contradictions.Single();
        var decided = open.Under(Verdicts.Of([new Decision(1, DateTimeOffset.UnixEpoch, "r", DecisionTarget.Conflict(conflict.Id), Settlement.Manual(conflict, 17, "asked").ToAct(), "asked")]).OnConflicts());
        Assert.Equal((17, false), ((int)Series(decided).Points[1].Best!, Series(decided).Points[1].IsProvisional));
        Assert.Contains("17", Words(decided));
        Assert.DoesNotContain(Notes(decided), n => n.Contains("provisional", StringComparison.Ordinal));
    }

    [Fact]
    public void Counts_of_a_period_stand_by_themselves()
    {
        string[] lines = [Line("a", 2011, 5), $"b | 2013-06-01 | {Force} | missing | 40 | 2010-04/2013-03", Line("c", 2015, 9)];
        var series = Series(ComparedCase.Of([], lines));

        Assert.Equal([false, true, false], series.Points.Select(p => p.IsPeriod));
        Assert.Equal([false, false, true], series.Points.Select(p => p.Follows));
        Assert.Equal(1, Joins(lines));
    }

    [Fact]
    public void Parts_are_not_in_a_series_of_totals() =>
        Assert.Equal(["5", "9"], Labels([Line("a", 2011, 5), $"b | 2013-03-10 | {Force} | missing | 3 | 2013-03-10 | whereabouts=abroad", Line("c", 2015, 9)]));

    [Fact]
    public void Labels_that_would_touch_are_left_out_but_not_those_of_the_ends()
    {
        string[] lines = [.. Enumerable.Range(0, 60).Select(i => $"a{i} | - | {Force} | missing | {1000 + i} | {new DateOnly(2000, 1, 1).AddMonths(4 * i):yyyy-MM-dd}")];
        var labels = Labels(lines);

        Assert.InRange(labels.Count(), 5, 30);
        Assert.Contains("1,000", labels);
        Assert.Contains("1,059", labels);
    }

    [Fact]
    public void All_sources_are_named_in_lines_that_fit_with_method_and_day()
    {
        var result = ComparedCase.Of([], [.. Enumerable.Range(0, 40).Select(i => Line($"source number {i}", 2015, 5))]);
        var notes = string.Join(' ', Notes(result));

        Assert.All(Enumerable.Range(0, 40), i => Assert.Contains($"Outlet source number {i}", notes, StringComparison.Ordinal));
        Assert.Contains("Method: the best value is what a reviewer decided", notes, StringComparison.Ordinal);
        Assert.Contains("State of 1 December 2026.", notes, StringComparison.Ordinal);
        Assert.All(Notes(result), n => Assert.InRange(n.Length, 1, 122));
    }

    [Fact]
    public void Those_who_do_not_see_it_are_told_what_it_shows()
    {
        var drawing = Drawn(ComparedCase.Of([], Agreeing)).Root!;

        Assert.Equal(("img", "series-title series-description"), (drawing.Attribute("role")!.Value, drawing.Attribute("aria-labelledby")!.Value));
        Assert.Equal("Kent Police, missing", Child(drawing, "title"));
        Assert.StartsWith("3 times. 2011-01 to 2011-03: 5 (Outlet a); ", Child(drawing, "desc"), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_never_markup_and_dark_charts_have_other_colours_and_the_same_shapes()
    {
        string[] lines = [Line("<script>", 2015, 5)];
        var light = Drawn(ComparedCase.Of([], lines));
        var dark = SeriesChart.Draw(Series(ComparedCase.Of([], lines)), ChartColors.Dark);

        Assert.DoesNotContain("<script>", light.ToString(), StringComparison.Ordinal);
        Assert.Contains(ChartColors.Dark.Paper, dark.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(ChartColors.Light.Paper, dark.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_without_points_says_so() => Assert.Contains("no figures", SeriesChart.Draw(new("none", [], []), ChartColors.Light).ToString(), StringComparison.Ordinal);

    static string Line(string article, int year, int value) => string.Create(CultureInfo.InvariantCulture, $"{article} | {year}-03-10 | {Force} | missing | {value}");

    static FigureSeries Series(ReconciliationResult result) => FigureSeries.Of(result, Force, "missing", ComparedCase.Rules.Reconciliation);

    static XDocument Drawn(ReconciliationResult result) => SeriesChart.Draw(Series(result), ChartColors.Light, new(2026, 12, 1));

    static IEnumerable<XElement> Texts(ReconciliationResult result) => Drawn(result).Descendants().Where(e => e.Name.LocalName == "text");

    static IEnumerable<string> Words(ReconciliationResult result) => Texts(result).Select(t => t.Value);

    /// <summary>The lines below the drawing.</summary>
    static IEnumerable<string> Notes(ReconciliationResult result) => Texts(result).Where(t => t.Attribute("font-size")!.Value == "11").Select(t => t.Value);

    /// <summary>What stands at points, in bold.</summary>
    static IEnumerable<string> Labels(string[] lines) => Texts(ComparedCase.Of([], lines)).Where(t => t.Attribute("font-weight") is not null).Skip(1).Select(t => t.Value).Order(StringComparer.Ordinal);

    static int Joins(string[] lines) => Drawn(ComparedCase.Of([], lines)).Root!.Elements().Count(e => e.Name.LocalName == "line" && e.Attribute("stroke-width")!.Value == "1.5");

    static string Child(XElement drawing, string name) => drawing.Elements().Single(e => e.Name.LocalName == name).Value;
}
