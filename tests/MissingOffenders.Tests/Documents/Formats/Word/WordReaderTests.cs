using CsCheck;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Formats.Word;
using Xunit;
using static MissingOffenders.Tests.Documents.Formats.Word.WordFile;

namespace MissingOffenders.Tests.Documents.Formats.Word;

public sealed class WordReaderTests
{
    static Document Read(byte[] bytes) => Assert.Single(new WordReader().Read(new FileContent("a.docx", bytes)));

    static IReadOnlyList<string> Blocks(string body) => Shown.Of(Read(Bytes(body)));

    [Fact]
    public void Deleted_words_are_not_read_and_inserted_ones_are() =>
        Assert.Equal(
            ["Paragraph: Essex has 14 offenders"],
            Blocks(Paragraph(Run("Essex has ") + "<w:del w:id=\"1\"><w:r><w:delText>12</w:delText></w:r></w:del><w:ins w:id=\"2\">" + Run("14") + "</w:ins>" + Run(" offenders")
                + "<w:moveFrom w:id=\"3\">" + Run(" and 9 elsewhere") + "</w:moveFrom>")));

    [Theory]
    [InlineData("strike")]
    [InlineData("dstrike")]
    public void Words_that_are_struck_through_are_not_read(string mark) =>
        Assert.Equal(
            ["Paragraph: Essex has 14 offenders"],
            Blocks($"<w:p>{Run("Essex has ")}<w:r><w:rPr><w:{mark}/></w:rPr><w:t>12</w:t></w:r>{Run("14 offenders")}</w:p>"));

    [Fact]
    public void A_paragraph_whose_end_was_deleted_goes_on() =>
        Assert.Equal(["Paragraph: Essex has 14 offenders"], Blocks(Paragraph("Essex has ", "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + Paragraph("14 offenders")));

    [Fact]
    public void Cells_stay_apart_and_merged_names_stand_in_each_row() =>
        Assert.Equal(
            ["TableRow: Force | Year | Missing", "TableRow: Essex | 2013 | 12", "TableRow: Essex | 2014 | 34", "TableRow: Total |  | 46"],
            Blocks(Table(
                ["Force", "Year", "Missing"],
                [Cell("Essex", "<w:vMerge w:val=\"restart\"/>"), "2013", "12"],
                [Cell("", "<w:vMerge/>"), "2014", "34"],
                [Cell("Total", "<w:gridSpan w:val=\"2\"/>"), "46"])));

    [Fact]
    public void A_merged_number_is_given_once() =>
        Assert.Equal(
            ["TableRow: Essex | 12", "TableRow: Kent"],
            Blocks(Table(["Essex", Cell("12", "<w:vMerge w:val=\"restart\"/>")], ["Kent", Cell("", "<w:vMerge/>")])));

    [Fact]
    public void A_table_in_a_cell_has_rows_of_its_own() =>
        Assert.Equal(
            ["TableRow: Essex | see", "TableRow: men | 12", "TableRow: women | 1"],
            Blocks(Table(["Essex", Cell(Paragraph("see") + Table(["men", "12"], ["women", "1"]))])));

    [Fact]
    public void Styles_and_numbering_label_the_blocks() =>
        Assert.Equal(
            ["Headline: Nearly 400 missing", "Heading: By force", "ListItem: Essex 12", "ListItem: Kent 7", "Paragraph: The end."],
            Blocks(Styled("Title", "Nearly 400 missing") + Styled("Mine", "By force") + Styled("Bullets", "Essex 12")
                + Paragraph("Kent 7", "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
                + Paragraph("The end.", "<w:pStyle w:val=\"Bullets\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")));

    [Fact]
    public void Footnotes_stand_apart_and_their_marks_are_no_digits()
    {
        var document = Read(Bytes(
            Paragraph(Run("Essex has 14") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + Run(" and Kent 7") + Run("2", "<w:vertAlign w:val=\"superscript\"/>") + Run(" on the 10") + Run("th", "<w:vertAlign w:val=\"superscript\"/>")),
            $"<w:footnote w:id=\"0\" w:type=\"separator\">{Paragraph("never shown")}</w:footnote><w:footnote w:id=\"2\">{Paragraph("As of March.")}</w:footnote>"));

        Assert.Equal(["Paragraph: Essex has 14 and Kent 7² on the 10th", "Paragraph: As of March."], Shown.Of(document));
        Assert.Equal(Region.Box, document.Blocks![^1].Region);
    }

    [Fact]
    public void A_text_box_is_read_once()
    {
        var box = $"<w:txbxContent>{Paragraph("In Wales: 15")}</w:txbxContent>";

        Assert.Equal(
            ["Paragraph: After the box.", "Paragraph: In Wales: 15"],
            Blocks(Paragraph($"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:wsp><wps:txbx>{box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + Run("After the box."))));
    }

    [Fact]
    public void What_is_not_shown_is_not_read() =>
        Assert.Equal(
            ["Paragraph: a link and more"],
            Blocks(Paragraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGEREF 99</w:instrText></w:r>" + Run("98") + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + Run("a link") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + Run(" hidden 97", "<w:vanish/>") + Run(" and more", "<w:vanish w:val=\"0\"/>"))));

    [Fact]
    public void Lines_that_the_author_broke_are_blocks_of_their_own() =>
        Assert.Equal(["Paragraph: Essex 12", "Paragraph: Kent | 7"], Blocks(Paragraph("<w:r><w:t>Essex 12</w:t><w:br/><w:t>Kent</w:t><w:tab/><w:t>7</w:t></w:r>")));

    [Fact]
    public void What_stands_at_the_edge_of_pages_is_boilerplate() =>
        Assert.Equal(["Paragraph: Nine men.", "Boilerplate: Page 2"], Shown.Of(Read(Bytes(Paragraph("Nine men."), header: Paragraph("Page 2")))));

    [Fact]
    public void The_day_on_which_the_file_was_made_is_no_day_of_publication()
    {
        var metadata = Read(Bytes(Paragraph("Nine men."))).Metadata;

        Assert.Null(metadata.Published);
        Assert.Null(metadata.Byline);
        Assert.Contains(new MetadataSignal("created", "docx created", "2015-03-10T06:38:00"), metadata.Signals);
    }

    [Fact]
    public void A_document_that_is_nested_too_deep_is_damaged()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:customXml>", 50_000)) + string.Concat(Enumerable.Repeat("</w:customXml>", 50_000));

        Assert.Equal(ArticleStatus.Damaged, Read(Bytes(deep)).Status);
    }

    [Fact]
    public void A_document_without_words_is_empty() => Assert.Equal(ArticleStatus.Empty, Read(Bytes(Paragraph(" "))).Status);

    [Fact]
    public void A_file_that_breaks_off_is_damaged()
    {
        var bytes = Bytes(Paragraph("Nine men."));

        Assert.All(Enumerable.Range(1, 9), part => Assert.Equal(ArticleStatus.Damaged, Read(bytes[..(bytes.Length * part / 10)]).Status));
    }

    [Fact]
    public void No_number_of_a_table_is_glued_to_another() =>
        Gen.Int[0, 99_999].Array[1, 4].Array[1, 6].Sample(
            numbers =>
            {
                var rows = numbers.Select(r => r.Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
                var shown = Shown.Of(Read(Bytes(Table(rows))));
                return numbers.Any(r => r.Length == 1) || shown.SequenceEqual(rows.Select(r => "TableRow: " + string.Join(" | ", r)));
            },
            iter: 40);
}
