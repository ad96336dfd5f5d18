using System.Globalization;
using MissingOffenders.Reconciling.Series;

namespace MissingOffenders.Tests.Reconciling;

public class FigureSeriesTests
{
    const string Force = "Kent Police";

    [Fact]
    public void Articles_of_every_week_make_no_single_point_of_years()
    {
        var weeks = Enumerable.Range(0, 104).Select(i => Line($"a{i}", new DateOnly(2015, 1, 1).AddDays(7 * i), i < 52 ? 5 : 7)).ToList();

        var series = Of(weeks);

        Assert.InRange(series.Points.Count, 12, 20);
        Assert.Equal([5, 7], series.Points.Select(p => p.Best).OfType<decimal>().Distinct());
        Assert.Equal(104, series.Points.Sum(p => p.Articles));
        Assert.All(series.Points, p => Assert.InRange(p.Window.Days, 1, 92));
    }

    [Fact]
    public void Articles_of_one_survey_are_one_point() =>
        Assert.Single(Of([Line("a", new(2015, 3, 10), 5), Line("b", new(2015, 4, 1), 5), Line("c", new(2015, 5, 1), 5)]).Points);

    [Fact]
    public void Figures_without_a_time_are_named_and_not_drawn()
    {
        var series = Of([$"a | - | {Force} | missing | 6", Line("b", new(2015, 3, 10), 9)]);

        Assert.Equal([9], series.Points.Select(p => p.Best));
        Assert.Equal(["Outlet a"], series.Left.Select(o => o.Article.Publisher));
    }

    [Fact]
    public void A_table_is_written_by_the_rules_of_CSV()
    {
        using var text = new StringWriter();

        SeriesCsv.Write(Of([Line("b, \"the daily\"", new(2015, 3, 10), 9)]), text);

        Assert.Equal("start,end,low,best,high,articles,independent_sources,sources,year_inferred,in_period,provisional\r\n2015-01-24,2015-03-10,9,9,9,1,1,\"Outlet b, \"\"the daily\"\"\",false,false,false\r\n", text.ToString());
    }

    static string Line(string article, DateOnly published, int value) =>
        string.Create(CultureInfo.InvariantCulture, $"{article} | {published:yyyy-MM-dd} | {Force} | missing | {value}");

    static FigureSeries Of(IReadOnlyList<string> lines) => FigureSeries.Of(ComparedCase.Of([], lines), Force, "missing", ComparedCase.Rules.Reconciliation);
}
