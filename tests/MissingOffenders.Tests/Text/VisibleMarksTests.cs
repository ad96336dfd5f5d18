using CsCheck;
using MissingOffenders.Text;

namespace MissingOffenders.Tests.Text;

public sealed class VisibleMarksTests
{
    static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char["=+-@'\t\r\n\0\u001B\u009B\u202E\u2066\u200F\u2028 a9,\"＝é"].Array[0, 8].Select(c => new string(c)),
        Gen.String);

    [Theory]
    [InlineData("nine\u001B[2Jmissing", @"nine\u001B[2Jmissing")]
    [InlineData("\u001B]0;title\u0007", @"\u001B]0;title\u0007")]
    [InlineData("\u009B31m", @"\u009B31m")]
    [InlineData("fdp.\u202Etxt", @"fdp.\u202Etxt")]
    [InlineData("a\u2066b\u2069\u200F", @"a\u2066b\u2069\u200F")]
    [InlineData("over\rwritten", @"over\u000Dwritten")]
    [InlineData("tag\U000E0041", @"tag\uDB40\uDC41")]
    [InlineData("NUL\0", @"NUL\u0000")]
    public void Marks_that_show_nothing_are_shown(string text, string shown) => Assert.Equal(shown, VisibleMarks.Of(text));

    [Theory]
    [InlineData("Two lines\r\nand\ta tab\n")]
    [InlineData("“Nine”, café – 👩‍👧 🇬🇧 soft\u00ADhyphen")]
    public void What_shows_stays_as_it_is(string text) => Assert.Equal(text, VisibleMarks.Of(text));

    [Theory]
    [InlineData("=1+2", "'=1+2")]
    [InlineData("-5 offenders", "'-5 offenders")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=x", "'\t=x")]
    [InlineData("\r\n=x", "'\r\n=x")]
    [InlineData("'=1", "''=1")]
    [InlineData("'Nine' missing", "'Nine' missing")]
    [InlineData("＝1", "'＝1")]
    public void A_cell_that_a_spreadsheet_would_run_is_text(string text, string cell) => Assert.Equal(cell, CsvCell.Of(text));

    [Fact]
    public void No_cell_is_run_and_each_is_read_back_as_it_was() => Texts.Where(t => !t.Contains("\\u", StringComparison.Ordinal)).Sample(text =>
    {
        var cell = CsvCell.Of(text);
        Assert.False(cell is ['=' or '+' or '-' or '@' or '\t' or '\r', ..]);
        Assert.Equal(text, CsvCell.Restored(cell));
    });
}
