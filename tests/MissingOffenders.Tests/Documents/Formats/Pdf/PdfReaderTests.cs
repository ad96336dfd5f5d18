using System.Globalization;
using CsCheck;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Formats.Pdf;
using Xunit;

namespace MissingOffenders.Tests.Documents.Formats.Pdf;

public sealed class PdfReaderTests
{
    const string Prose =
        "Police forces do not know where 396 regis[-]tered offenders are, figures that were released on Monday show.\n"
        + "The count rose from 167 to 194 in a year, said a spokes[-]woman, and most of those who are sought have left the country.\n"
        + "In Wales 14 people were sought at the end of the year 2013-[-]14, in Kent seven and in Sussex none at all.";

    static Document Read(Sheets sheets) => Assert.Single(new PdfReader().Read(new FileContent("a.pdf", sheets.Bytes())));

    static string[] Paragraphs(string text) => [.. text.Replace("2013-[-]", "2013-", StringComparison.Ordinal).Replace("[-]", "", StringComparison.Ordinal).Split('\n')];

    [Theory]
    [InlineData(12, 0)]
    [InlineData(12, 5)]
    [InlineData(20, 3)]
    [InlineData(9, 6)]
    public void Columns_are_read_one_after_the_other_and_lines_joined_to_paragraphs(double gutter, double offset)
    {
        var sheets = new Sheets().Print(60, 760, "Nearly 400 offenders are missing, figures show", 24, isBold: true);
        sheets.Column(60, 720, 160, Prose);
        sheets.Column(220 + gutter, 720 - offset, 160, Prose.Replace("396", "843", StringComparison.Ordinal));

        var document = Read(sheets);

        Assert.Equal(["Nearly 400 offenders are missing, figures show"], Shown.Of(document, BlockKind.Headline));
        Assert.Equal([.. Paragraphs(Prose), .. Paragraphs(Prose.Replace("396", "843", StringComparison.Ordinal))], Shown.Of(document, BlockKind.Paragraph));
        Assert.Equal("pdf", document.Stage);
        Assert.Equal("Nearly 400 offenders are missing, figures show", document.Metadata.Title);
    }

    [Fact]
    public void A_paragraph_goes_on_over_a_column_and_over_a_page()
    {
        var sheets = new Sheets();
        sheets.Column(60, 200, 160, "The number of those who are missing rose to a total of");
        sheets.Column(240, 200, 160, "396 in March and to 413 in May, which the ministry called a matter of grave con-");
        sheets.Next();
        sheets.Print(60, 760, "cern for everybody who has to do with it.");

        Assert.Equal(
            ["The number of those who are missing rose to a total of 396 in March and to 413 in May, which the ministry called a matter of grave concern for everybody who has to do with it."],
            Shown.Of(Read(sheets), BlockKind.Paragraph));
    }

    [Fact]
    public void A_table_gives_rows_and_does_not_glue_numbers()
    {
        var sheets = new Sheets();
        sheets.Column(60, 740, 300, Prose);
        sheets.Table(600, [60, 220, 260], [["Force", "2013", "2014"], ["Essex Police", "12", "34"], ["Kent", "7", "1,178"], ["City of London", "0", "-"]]);

        var document = Read(sheets);

        Assert.Equal(["Force | 2013 | 2014", "Essex Police | 12 | 34", "Kent | 7 | 1,178", "City of London | 0 | -"], Shown.Of(document, BlockKind.TableRow));
        Assert.Equal(Paragraphs(Prose), Shown.Of(document, BlockKind.Paragraph));
    }

    [Fact]
    public void A_cell_of_two_lines_is_one_cell_wherever_its_number_stands()
    {
        var sheets = new Sheets()
            .Print(60, 700, "Essex").Print(260, 700, "12")
            .Print(60, 680, "Avon and").Print(60, 668, "Somerset").Print(260, 674, "34")
            .Print(60, 648, "Devon and").Print(260, 648, "56").Print(60, 636, "Cornwall")
            .Print(60, 616, "Kent").Print(260, 616, "7");

        Assert.Equal(["TableRow: Essex | 12", "TableRow: Avon and Somerset | 34", "TableRow: Devon and Cornwall | 56", "TableRow: Kent | 7"], Shown.Of(Read(sheets)));
    }

    [Fact]
    public void Drawn_lines_part_cells_that_hold_sentences_or_stand_close()
    {
        var sheets = new Sheets().Lines([58, 100, 300, 340], [712, 696, 668, 640]);
        sheets.Table(700, [60, 102, 302], [["Force", "What it said", "Men"]]);
        sheets.Print(60, 684, "Essex").Print(102, 684, "The force said that it went on with").Print(102, 672, "looking for the 14 men.").Print(302, 684, "14");
        sheets.Print(60, 656, "Kent").Print(102, 656, "Seven men were sought, of whom").Print(102, 644, "two were abroad.").Print(302, 656, "7");
        sheets.Column(60, 620, 280, Prose);

        var document = Read(sheets);

        Assert.Equal(
            ["Force | What it said | Men", "Essex | The force said that it went on with looking for the 14 men. | 14", "Kent | Seven men were sought, of whom two were abroad. | 7"],
            Shown.Of(document, BlockKind.TableRow));
        Assert.Equal(Paragraphs(Prose), Shown.Of(document, BlockKind.Paragraph));
    }

    [Fact]
    public void Every_number_of_a_table_stands_alone_in_its_cell() =>
        Gen.Select(Gen.Int[2, 6], Gen.Int[1, 4], Gen.Double[12, 30]).SelectMany((rows, columns, pitch) => Gen.Int[0, 99_999].Array[columns].Array[rows].Select(n => (Numbers: n, Pitch: pitch))).Sample(
            table =>
            {
                var sheets = new Sheets();
                var rows = table.Numbers.Select((r, i) => r.Select(n => n.ToString(CultureInfo.InvariantCulture)).Prepend($"Force {(char)('A' + i)}").ToArray()).ToArray();
                sheets.Table(700, [60, 160, 210, 260, 310], rows, pitch: table.Pitch);

                return Shown.Of(Read(sheets)).SequenceEqual(rows.Select(r => "TableRow: " + string.Join(" | ", r)));
            },
            iter: 60, threads: 1);

    [Fact]
    public void Compounds_and_ranges_keep_their_hyphens_and_broken_words_lose_them()
    {
        var sheets = new Sheets().Print(60, 700, "The long-term offenders whom the depart-").Print(60, 688, "ment of self-").Print(60, 676, "defence counts for the years 2013-")
            .Print(60, 664, "14 are long-").Print(60, 652, "term offenders of Baden-").Print(60, 640, "Powell, who re-").Print(60, 628, "offend again and again");

        Assert.Equal("The long-term offenders whom the department of self-defence counts for the years 2013-14 are long-term offenders of Baden-Powell, who reoffend again and again", Read(sheets).Text);
    }

    [Fact]
    public void A_table_beside_prose_is_a_table_and_the_prose_is_prose()
    {
        var sheets = new Sheets();
        sheets.Column(60, 740, 220, Prose, leading: 12);
        sheets.Table(740, [310, 420], [["Essex", "12"], ["Kent", "7"], ["Surrey", "0"], ["Sussex", "9"]], pitch: 12);

        var document = Read(sheets);

        Assert.Equal(Paragraphs(Prose), Shown.Of(document, BlockKind.Paragraph));
        Assert.Equal(["Essex | 12", "Kent | 7", "Surrey | 0", "Sussex | 9"], Shown.Of(document, BlockKind.TableRow));
    }

    [Fact]
    public void A_raised_footnote_mark_is_no_digit_of_the_number()
    {
        var document = Read(new Sheets()
            .Run(60, 700, ("In Essex 14", 10, 0), ("1", 6, 4), (" offenders are missing, in Kent 7", 10, 0), ("2", 6, 3.5), (".", 10, 0))
            .Run(60, 117, ("1", 5, 3), (" As of March 2015.", 8, 0)));

        Assert.Contains("14¹ offenders", document.Text, StringComparison.Ordinal);
        Assert.Contains("Kent 7².", document.Text, StringComparison.Ordinal);
        Assert.Contains("¹ As of March 2015.", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Running_titles_and_page_numbers_are_boilerplate_and_do_not_part_a_paragraph()
    {
        var sheets = new Sheets();
        for (var number = 1; number <= 3; number++)
        {
            sheets.Print(60, 810, "The Weekly Echo").Print(480, 810, $"Page {number}").Print(290, 30, $"{number}");
            sheets.Column(60, 740, 400, $"On page {number} the count was {number}94 and the sentence goes on for a while until it ends on the");
            if (number < 3)
            {
                sheets.Next();
            }
        }

        var document = Read(sheets);

        Assert.All(Shown.Of(document, BlockKind.Paragraph), p => Assert.DoesNotContain("Echo", p, StringComparison.Ordinal));
        Assert.Equal(6, Shown.Of(document, BlockKind.Boilerplate).Count);
        Assert.Contains("394", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_at_the_edge_of_a_page_that_do_not_count_pages_are_read()
    {
        var document = Read(new Sheets().Print(60, 60, "Essex").Print(200, 60, "12").Print(60, 44, "14").Print(290, 20, "1").Next().Print(60, 60, "Nine men"));

        Assert.Equal(["1"], Shown.Of(document, BlockKind.Boilerplate));
        Assert.Equal(["Essex | 12"], Shown.Of(document, BlockKind.TableRow));
    }

    [Fact]
    public void A_page_full_of_single_characters_ends_in_time()
    {
        var sheets = new Sheets();
        for (var row = 0; row < 50; row++)
        {
            for (var column = 0; column < 100; column++)
            {
                sheets.Print(10 + (column * 5.7), 830 - (row * 8.1), "1", 2);
            }
        }

        Assert.Equal(5_000, Read(sheets).Text.Count(c => c == '1'));
    }

    [Fact]
    public void What_a_browser_prints_around_a_page_is_metadata()
    {
        var sheets = new Sheets().Print(24, 822, "10/03/2015, 06:38", 8).Print(240, 822, "Nearly 400 missing | Echo", 8)
            .Print(24, 16, "https://www.example.org/news/nearly-400-missing", 8).Print(560, 16, "1/1", 8);
        sheets.Column(60, 740, 400, Prose);

        var document = Read(sheets);

        Assert.Equal("https://www.example.org/news/nearly-400-missing", document.Metadata.Url);
        Assert.Equal("Nearly 400 missing | Echo", document.Metadata.Title);
        Assert.Contains(document.Metadata.Signals, s => s is { Field: "saved", Value: "10/03/2015", IsChosen: false });
        Assert.Null(document.Metadata.Published);
        Assert.Equal(Paragraphs(Prose), Shown.Of(document, BlockKind.Paragraph));
    }

    [Fact]
    public void The_day_on_which_the_file_was_made_is_no_day_of_publication()
    {
        var document = Read(new Sheets().Title("A letter").Print(60, 700, "Nine offenders are missing."));

        Assert.Null(document.Metadata.Published);
        Assert.Equal("A letter", document.Metadata.Title);
        Assert.Contains(document.Metadata.Signals, s => s is { Field: "created", Value: "D:20150310063800Z", IsChosen: false });
    }

    [Fact]
    public void Small_words_below_a_picture_are_its_caption()
    {
        var sheets = new Sheets().Picture(60, 500, 200, 150).Print(60, 488, "The station, where 99 officers work", 8);
        sheets.Column(60, 460, 400, Prose);

        Assert.Equal(["The station, where 99 officers work"], Shown.Of(Read(sheets), BlockKind.Caption));
    }

    [Fact]
    public void Items_of_a_list_stay_apart()
    {
        var sheets = new Sheets().Print(60, 700, "• Essex has 12 of them and will go on to look for each one").Print(68, 688, "wherever he is").Print(60, 676, "• Kent has 7");

        Assert.Equal(["• Essex has 12 of them and will go on to look for each one wherever he is", "• Kent has 7"], Shown.Of(Read(sheets), BlockKind.ListItem));
    }

    [Fact]
    public void Letters_that_stand_apart_are_one_word_and_digits_are_not()
    {
        var sheets = new Sheets();
        foreach (var (letter, i) in "MISSING".Select((c, i) => (c, i)))
        {
            sheets.Print(60 + (i * 14), 700, letter.ToString());
        }

        sheets.Print(60, 650, "Essex").Print(200, 650, "1").Print(230, 650, "2").Print(60, 634, "Kent").Print(200, 634, "3").Print(230, 634, "4");

        Assert.Equal(["Paragraph: MISSING", "TableRow: Essex | 1 | 2", "TableRow: Kent | 3 | 4"], Shown.Of(Read(sheets)).Select(s => s.Replace("Heading", "Paragraph", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_large_first_letter_belongs_to_its_word()
    {
        var sheets = new Sheets().Print(60, 676, "P", 34);
        sheets.Print(81, 700, "olice do not know where 396 of the men are").Print(81, 688, "and say so, in a letter which").Print(81, 676, "the county published.");

        Assert.StartsWith("Police do not know where 396 of the men are and say", Read(sheets).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_are_pictures_are_called_scanned()
    {
        var document = Read(new Sheets().Picture(0, 0, 595, 842));

        Assert.Equal((ArticleStatus.Scanned, "the pages are pictures of text"), (document.Status, document.Note));
    }

    [Fact]
    public void An_empty_page_is_called_empty() => Assert.Equal(ArticleStatus.Empty, Read(new Sheets()).Status);

    [Fact]
    public void A_file_that_breaks_off_gives_what_is_left_and_says_so()
    {
        var sheets = new Sheets();
        sheets.Column(60, 740, 400, Prose);
        var bytes = sheets.Bytes();
        for (var length = 6; length < bytes.Length - 40; length += 97)
        {
            var document = Assert.Single(new PdfReader().Read(new FileContent("a.pdf", bytes[..length])));

            Assert.True(document.Status is ArticleStatus.Damaged || document.Note?.Contains("breaks off", StringComparison.Ordinal) == true, $"{length}: {document.Status} {document.Note}");
        }
    }
}
