using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Tests.Documents.Pages;

/// <summary>Tables keep what they say when they become lines of text.</summary>
public sealed class TableTests
{
    [Fact]
    public void A_name_over_several_rows_stands_in_each() => Assert.Equal(
        ["Region\tForce\tMissing", "South East\tKent\t12", "South East\tSurrey\t3", "East\tEssex\t7"],
        Rows("<table><tr><th>Region</th><th>Force</th><th>Missing</th></tr><tr><td rowspan=2>South East</td><td>Kent</td><td>12</td></tr><tr><td>Surrey</td><td>3</td></tr><tr><td>East</td><td>Essex</td><td>7</td></tr></table>"));

    [Fact]
    public void A_number_over_several_rows_stands_once() => Assert.Equal(
        ["Force\tMissing\tNote", "Kent\t12\ta", "Surrey\t\tb"],
        Rows("<table><tr><th>Force</th><th>Missing</th><th>Note</th></tr><tr><td>Kent</td><td rowspan=2>12</td><td>a</td></tr><tr><td>Surrey</td><td>b</td></tr></table>"));

    [Fact]
    public void A_head_over_several_columns_stands_above_each() => Assert.Equal(
        ["Force\tMissing\tMissing", "Force\t2013\t2014", "Kent\t12\t14"],
        Rows("<table><thead><tr><th rowspan=2>Force</th><th colspan=2>Missing</th></tr><tr><th>2013</th><th>2014</th></tr></thead><tr><td>Kent</td><td>12</td><td>14</td></tr></table>"));

    [Theory]
    [InlineData("<tr><th>Force</th><th>Missing</th><th>Force</th><th>Missing</th></tr>", "Force\tMissing")]
    [InlineData("", null)]
    public void A_table_in_two_halves_is_read_one_half_after_the_other(string head, string? headed)
    {
        string?[] expected = [headed, "Kent\t12", "Essex\t7", "Norfolk\t1", headed, "Surrey\t3", "Sussex\t2"];

        Assert.Equal(expected.OfType<string>(), Rows($"<table>{head}<tr><td>Kent</td><td>12</td><td>Surrey</td><td>3</td></tr><tr><td>Essex</td><td>7</td><td>Sussex</td><td>2</td></tr><tr><td>Norfolk</td><td>1</td></tr></table>"));
    }

    [Fact]
    public void Columns_of_different_things_are_no_halves() => Assert.Equal(
        ["Force\tMissing\tRegion\tShare", "Kent\t12\tSouth East\t3", "Essex\t7\tEast\t2"],
        Rows("<table><tr><th>Force</th><th>Missing</th><th>Region</th><th>Share</th></tr><tr><td>Kent</td><td>12</td><td>South East</td><td>3</td></tr><tr><td>Essex</td><td>7</td><td>East</td><td>2</td></tr></table>"));

    [Theory]
    [InlineData("table", "cell")]
    [InlineData("grid", "gridcell")]
    public void A_table_made_of_other_elements_is_one(string table, string cell) => Assert.Equal(
        ["Force\tMissing", "Kent\t12"],
        Rows($"<div role={table}><div role=rowgroup><div role=row><span role=columnheader>Force</span><span role=columnheader>Missing</span></div></div><div role=row><span role=rowheader>Kent</span><span role={cell}>12</span></div></div>"));

    [Fact]
    public void Names_with_a_number_each_are_rows() =>
        Assert.Equal(["Kent\t12", "Surrey\t3"], Rows("<dl><dt>Kent</dt><dd>12</dd><dt>Surrey</dt><dd>3</dd></dl>"));

    [Fact]
    public void Terms_with_their_meaning_are_no_rows() =>
        Assert.Empty(Rows("<dl><dt>Missing</dt><dd>Whoever does not live where the register says, and cannot be found for three months.</dd><dt>Wanted</dt><dd>Whoever a warrant names.</dd></dl>"));

    static IEnumerable<string> Rows(string table)
    {
        var html = $"<html><body><article><h1>Offenders missing</h1><p>Police do not know where 34 of the registered offenders of the county are, a meeting of the council was told.</p>{table}<p>The number has grown by five in a year, and the chief constable blamed the budget, which had been cut by a tenth.</p></article></body></html>";
        var document = new PageReader(PageRules.Nothing).Read(html, null, null, null);
        return document.Blocks!.Where(b => b.Kind == BlockKind.TableRow).Select(b => b.Span.Of(document.Text));
    }
}
