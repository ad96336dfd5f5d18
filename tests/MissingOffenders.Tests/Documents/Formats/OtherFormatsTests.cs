using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Tests.Documents.Files;

namespace MissingOffenders.Tests.Documents.Formats;

/// <summary>Texts of LibreOffice, books and rich text.</summary>
public sealed class OtherFormatsTests
{
    [Fact]
    public void A_text_of_LibreOffice_has_its_headings_lists_and_tables()
    {
        var document = Read("a.odt", Packed.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'><office:body><office:text>"
                + "<text:h>Offenders<text:s/>missing</text:h><text:p>Kent Police has <text:span>12</text:span><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> of them.</text:p>"
                + "<text:list><text:list-item><text:p>Essex: nine</text:p></text:list-item></text:list>"
                + "<table:table><table:table-row><table:table-cell><text:p>Kent</text:p></table:table-cell><table:table-cell><text:p>12</text:p></table:table-cell></table:table-row></table:table></office:text></office:body></office:document-content>")));

        Assert.Equal(
            ["Heading Offenders missing", "Paragraph Kent Police has 12¹ of them.", "ListItem Essex: nine", "TableRow Kent\t12"],
            document[0].Blocks!.Select(b => $"{b.Kind} {b.Span.Of(document[0].Text)}"));
    }

    [Fact]
    public void Words_that_a_text_of_LibreOffice_strikes_through_are_not_read()
    {
        var document = Read("a.odt", Packed.Zip(
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            ("content.xml", "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'>"
                + "<office:automatic-styles><style:style style:name='T1'><style:text-properties style:text-line-through-style='solid'/></style:style><style:style style:name='T2'><style:text-properties style:text-line-through-style='none'/></style:style></office:automatic-styles>"
                + "<office:body><office:text><text:p>Kent has <text:span text:style-name='T1'>21</text:span> <text:span text:style-name='T2'>12</text:span> of them.</text:p></office:text></office:body></office:document-content>")));

        Assert.Equal("Kent has 12 of them.", document[0].Text);
    }

    [Fact]
    public void The_pages_of_a_book_are_articles_in_the_order_of_reading()
    {
        static string Chapter(string word) => $"<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>{word}</h1><p>{word} Police said that twelve registered sex offenders were missing, and that the search would go on for them.</p></body></html>";

        var documents = Read("a.epub", Packed.Zip(
            ("mimetype", "application/epub+zip"),
            ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='OPS/book.opf'/></rootfiles></container>"),
            ("OPS/book.opf", "<package><manifest><item id='a' href='z.xhtml'/><item id='b' href='a.xhtml'/></manifest><spine><itemref idref='a'/><itemref idref='b'/></spine></package>"),
            ("OPS/a.xhtml", Chapter("Kent")),
            ("OPS/z.xhtml", Chapter("Essex"))));

        Assert.Equal(["OPS/z.xhtml", "OPS/a.xhtml"], documents.Select(d => d.Name));
    }

    [Theory]
    [InlineData(@"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}{\*\generator X;}\f0 Kent \b Police\b0  has \'9312\'94 missing.\par A caf\'e9.}", "Kent Police has “12” missing.\n\nA café.")]
    [InlineData(@"{\rtf1 12\u8217?s \{all\} {\v hidden}shown\~here}", "12’s {all} shown\u00A0here")]
    [InlineData(@"{\rtf1 \trowd Kent\cell 12\cell\row \trowd Essex\cell 9\cell\row}", "Kent\t12\nEssex\t9")]
    [InlineData(@"{\rtf1 Kent has \strike 21 \strike0 12 of them}", "Kent has 12 of them")]
    [InlineData(@"{\rtf1 Kent has {\striked1 21 }12\plain  of them}", "Kent has 12 of them")]
    [InlineData(@"{\rtf1{\header \plain Page}Kent}", "Kent")]
    [InlineData(@"{\rtf1 broken \u", "broken")]
    [InlineData(@"{\rtf1 {{{ broken \'zz", "broken zz")]
    public void Rich_text_is_read_without_what_is_not_printed(string rtf, string text) =>
        Assert.Equal(text, Read("a.rtf", Encoding.Latin1.GetBytes(rtf))[0].Text);

    [Theory]
    [InlineData(@"{\rtf1{\*\generator X;}}")]
    public void Rich_text_without_words_is_empty(string rtf) => Assert.Equal(ArticleStatus.Empty, Read("a.rtf", Encoding.Latin1.GetBytes(rtf))[0].Status);

    static IReadOnlyList<Document> Read(string name, byte[] bytes) => [.. new FileReaders(PageRules.Nothing).Read(new(name, bytes))];
}
