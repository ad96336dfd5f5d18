using MissingOffenders.Cases;
using MissingOffenders.Reading.Figures;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Cases;

public sealed class RowFiguresTests
{
    static readonly FigureRow Row = new FigureRows(FigureRowsTests.Text).Of(FigureRowsTests.Full);

    [Fact]
    public void A_figure_comes_back_from_its_row_as_it_was()
    {
        var (was, back) = (FigureRowsTests.Full, new RowFigures(FigureRowsTests.Text).Of(Row));

        Assert.Equal(was.Evidence, back.Evidence);
        Assert.Equal(was.ConfidenceTerms, back.ConfidenceTerms);
        Assert.Equal(was.Attribution! with { Span = default }, back.Attribution);
        Assert.Equal(Rest(was), Rest(back));
    }

    [Fact]
    public void Without_the_text_places_stay_in_code_points() =>
        Assert.Equal(new Span(26, 28), new RowFigures(null).Of(Row).Evidence[0].Value);

    [Fact]
    public void Where_only_the_place_of_the_number_is_kept_it_stands_for_the_words() =>
        Assert.Equal([new(new(27, 29), new(27, 29), new(27, 29))], new RowFigures(FigureRowsTests.Text).Of(Row with { Evidence = """[{"value":[26,28]}]""" }).Evidence);

    [Theory]
    [InlineData("since=2014;risk=high", "risk=high;since=2014")]
    [InlineData("risk=high;risk=low", "risk=high")]
    [InlineData("high", "")]
    [InlineData(null, "")]
    public void What_a_reviewer_wrote_becomes_a_breakdown(string? written, string breakdown) =>
        Assert.Equal(breakdown, new RowFigures(null).Of(Row with { Breakdown = written }).Breakdown.ToString());

    [Fact]
    public void The_kind_of_a_source_may_stand_without_its_name() =>
        Assert.Equal(new Attribution("", "force", default), new RowFigures(null).Of(Row with { Attribution = null }).Attribution);

    static Figure Rest(Figure figure) => figure with { Evidence = [], ConfidenceTerms = [], Attribution = null };
}
