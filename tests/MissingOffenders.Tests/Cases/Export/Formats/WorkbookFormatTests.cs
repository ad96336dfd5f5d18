using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using MissingOffenders.Cases.Export.Formats;
using MissingOffenders.Cases.Export.Tables;

namespace MissingOffenders.Tests.Cases.Export.Formats;

public sealed class WorkbookFormatTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 20")]
    [InlineData("-5")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public void What_begins_like_a_formula_is_text_and_stays_text_when_it_is_touched(string text)
    {
        var (cell, formats) = Written("string", text);

        Assert.Equal((CellValues.InlineString, text), (cell.DataType!.Value, cell.InlineString!.Text!.Text));
        Assert.Null(cell.CellFormula);
        Assert.True(formats[(int)cell.StyleIndex!.Value].QuotePrefix!.Value);
    }

    [Theory]
    [InlineData("number", "0", "0", 0)]
    [InlineData("number", "0.5", "0.5", 0)]
    [InlineData("integer", "1072", "1072", 0)]
    [InlineData("date", "2015-03-10", "42073", 3)]
    [InlineData("datetime", "2015-03-10T12:00:00.000Z", "42073.5", 4)]
    public void Numbers_and_times_are_no_text(string type, string value, string stored, int style)
    {
        var (cell, _) = Written(type, value);

        Assert.Equal((stored, (uint)style), (cell.CellValue!.Text, cell.StyleIndex?.Value ?? 0));
        Assert.Null(cell.DataType);
    }

    [Fact]
    public void A_day_that_spreadsheets_do_not_know_is_text() => Assert.Equal("1900-02-28", Written("date", "1900-02-28").Cell.InlineString!.Text!.Text);

    [Theory]
    [InlineData("a\u0000b\uFFFE", "a_x0000_b_xFFFE_")]
    [InlineData("a\r\nb", "a_x000D_\nb")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x00_ _xyz_", "_x00_ _xyz_")]
    [InlineData(" 😀 ", " 😀 ")]
    public void Characters_that_xml_cannot_hold_are_escaped(string text, string stored) =>
        Assert.Equal(stored, Written("string", text).Cell.InlineString!.Text!.Text);

    [Fact]
    public void Half_of_a_character_is_escaped() => Assert.Equal("_xD83D_ x", Written("string", $"{"😀"[0]} x").Cell.InlineString!.Text!.Text);

    [Fact]
    public void A_text_that_no_cell_can_hold_is_cut()
    {
        var stored = Written("string", new string('x', 32_765) + "😀 and more").Cell.InlineString!.Text!.Text;

        Assert.Equal(new string('x', 32_765) + "…", stored);
        Assert.Equal(new string('y', 32_767), Written("string", new string('y', 32_767)).Cell.InlineString!.Text!.Text);
    }

    [Fact]
    public void A_table_without_rows_is_a_sheet_with_its_names()
    {
        var path = Write([]);

        Assert.Equal([["a"]], ReadPackage.Sheet(path, "t"));
    }

    (Cell Cell, List<CellFormat> Formats) Written(string type, string value)
    {
        using var document = SpreadsheetDocument.Open(Write([value], type), isEditable: false);
        var book = document.WorkbookPart!;
        var cell = book.WorksheetParts.Single().Worksheet!.Descendants<Row>().Last().Elements<Cell>().Single();
        return (cell, [.. book.WorkbookStylesPart!.Stylesheet!.CellFormats!.Elements<CellFormat>()]);
    }

    string Write(string[] values, string type = "string")
    {
        Table<string> table = new("t", "", [new("a", type, "", v => v)], values) { Key = [] };
        var path = folder.At("a.xlsx");
        using var file = File.Create(path);
        WorkbookFormat.Write([table], file);
        return path;
    }
}
