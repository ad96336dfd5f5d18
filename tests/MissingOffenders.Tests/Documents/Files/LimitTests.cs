using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Tests.Documents.Formats;
using MissingOffenders.Tests.Documents.Formats.Pdf;
using MissingOffenders.Tests.Documents.Formats.Word;
using Xunit;

namespace MissingOffenders.Tests.Documents.Files;

/// <summary>Small files that ask for gigabytes and hours. Each is refused with the figure, and soon.</summary>
public sealed class LimitTests
{
    const string Words = "BT /F1 12 Tf 72 700 Td (Essex has nine missing sex offenders, police said.) Tj ET\n";

    static Document Only(string name, byte[] bytes) => Assert.Single(AnyFile.Read(name, bytes));

    static void IsTooLarge(string figure, Document document)
    {
        Assert.Equal(ArticleStatus.TooLarge, document.Status);
        Assert.Contains(figure, document.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_that_is_made_by_hand_is_read() =>
        Assert.Contains("nine missing", Only("a.pdf", new RawPdf().Packed(Words).Bytes()).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_page_of_a_pdf_whose_content_swells_is_left_out_with_the_figure(int times)
    {
        var bytes = new RawPdf().Packed(string.Concat(Enumerable.Repeat("q Q ", 7_500_000)), times: times).Bytes();

        Assert.InRange(bytes.Length, 0, 150_000);
        IsTooLarge("15,000,000", Only("a.pdf", bytes));
    }

    [Fact]
    public void A_page_of_a_pdf_whose_content_is_not_packed_is_left_out_too() =>
        IsTooLarge("6,000,000", Only("a.pdf", new RawPdf().Stream(string.Concat(Enumerable.Repeat("q Q ", 3_000_000))).Bytes()));

    [Fact]
    public void A_pdf_that_unpacks_to_more_than_its_length_allows_is_refused()
    {
        var pdf = new RawPdf(contents: 5);
        pdf.Packed(string.Create(150_000_000, 0, static (s, _) => s.Fill(' ')));

        IsTooLarge("200,000,000 bytes", Only("a.pdf", pdf.Bytes()));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Forms_that_draw_forms_twice_thirty_deep_are_refused(bool isPacked)
    {
        RawPdf pdf = new(5, ("X", 6));
        pdf.Stream("/X Do");
        for (var i = 6; i < 36; i++)
        {
            var entries = $"/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 4 0 R>>/XObject<</X {i + 1} 0 R>>>>";
            _ = isPacked ? pdf.Packed("/X Do /X Do", entries) : pdf.Stream("/X Do /X Do", entries);
        }

        pdf.Stream(Words, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F1 4 0 R>>>>");

        IsTooLarge("operators", Only("a.pdf", pdf.Bytes()));
    }

    [Fact]
    public void A_form_that_draws_itself_is_refused()
    {
        RawPdf pdf = new(5, ("X", 6));
        pdf.Stream("/X Do").Stream("/X Do " + Words, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>");

        IsTooLarge("operators", Only("a.pdf", pdf.Bytes()));
    }

    [Fact]
    public void A_form_that_is_drawn_a_few_times_is_read()
    {
        RawPdf pdf = new(5, ("X", 6));
        pdf.Stream("q /X Do Q 1 0 0 1 0 -40 cm /X Do").Packed(Words, "/Type/XObject/Subtype/Form/BBox[0 0 600 842]/Resources<</Font<</F1 4 0 R>>>>");

        Assert.Equal(2, Only("a.pdf", pdf.Bytes()).Text.Split("nine missing").Length - 1);
    }

    [Fact]
    public void A_Word_document_of_millions_of_elements_is_refused() =>
        IsTooLarge("3,000,000 elements", Only("a.docx", WordFile.Bytes($"<w:p>{string.Concat(Enumerable.Repeat("<w:r/>", 3_100_000))}</w:p>")));

    static byte[] OpenText(string content) => Packed.Zip(
        ("mimetype", "application/vnd.oasis.opendocument.text"),
        ("content.xml", $"<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>{content}</office:text></office:body></office:document-content>"));

    static byte[] Book(params (string Name, string Text)[] pages) => Packed.Zip([("mimetype", "application/epub+zip"), .. pages]);

    static byte[] Crawled(string head, byte[] body)
    {
        byte[] answer = [.. Encoding.UTF8.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}\r\n"), .. body];
        return [.. Encoding.UTF8.GetBytes($"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nContent-Length: {answer.Length}\r\n\r\n"), .. answer, .. "\r\n\r\n"u8];
    }

    [Fact]
    public void A_text_of_LibreOffice_of_millions_of_elements_is_refused() =>
        IsTooLarge("3,000,000 elements", Only("a.odt", OpenText(string.Concat(Enumerable.Repeat("<text:p/>", 3_100_000)))));

    [Fact]
    public void A_text_of_LibreOffice_that_swells_is_refused() =>
        IsTooLarge("200,000,000 bytes", Only("a.odt", OpenText(new string(' ', 210_000_000))));

    [Theory]
    [InlineData("a.odt")]
    [InlineData("a.rtf")]
    [InlineData("a.docx")]
    public void No_format_gets_more_text_through_than_a_text_has(string name)
    {
        var words = string.Concat(Enumerable.Repeat("Essex has nine missing sex offenders. ", 200_000));
        var bytes = name switch
        {
            "a.odt" => OpenText($"<text:p>{words}</text:p>"),
            "a.rtf" => Encoding.UTF8.GetBytes($@"{{\rtf1 {words}}}"),
            _ => WordFile.Bytes(WordFile.Paragraph(words)),
        };

        IsTooLarge("more than 5,000,000", Only(name, bytes));
    }

    [Fact]
    public void Rich_text_of_a_million_open_groups_ends() =>
        Assert.Equal("Essex", Only("a.rtf", Encoding.UTF8.GetBytes($@"{{\rtf1 Essex{new string('{', 2_000_000)}")).Text);

    [Fact]
    public void The_list_of_a_book_that_swells_is_refused() =>
        IsTooLarge("200,000,000 bytes", Only("a.epub", Book(("META-INF/container.xml", $"<container>{new string(' ', 210_000_000)}</container>"), ("a.xhtml", "<p>Essex</p>"))));

    [Fact]
    public void The_list_of_a_book_of_millions_of_elements_is_refused() =>
        IsTooLarge("3,000,000 elements", Only("a.epub", Book(("META-INF/container.xml", $"<container>{string.Concat(Enumerable.Repeat("<a/>", 3_100_000))}</container>"))));

    [Fact]
    public void A_crawled_page_whose_packed_body_swells_is_refused() =>
        IsTooLarge("200,000,000 bytes", AnyFile.Read("a.warc", [.. Enumerable.Repeat(Crawled("Content-Encoding: gzip\r\n", Packed.Gzip(new byte[19_000_000])), 20).SelectMany(b => b)])[^1]);

    [Fact]
    public void A_crawled_page_that_claims_to_be_longer_than_its_file_takes_no_more_memory_than_it()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var document = Only("a.warc", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx"u8.ToArray());

        Assert.Equal(ArticleStatus.Damaged, document.Status);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
    }

    [Fact]
    public void A_page_of_millions_of_elements_is_refused() =>
        IsTooLarge("500,000 elements", Only("a.html", Encoding.UTF8.GetBytes($"<html><body>{string.Concat(Enumerable.Repeat("x<br>", 600_000))}")));

    [Fact]
    public void A_mail_of_millions_of_headers_is_refused() =>
        IsTooLarge("100,000 parts and headers", Only("a.eml", Encoding.UTF8.GetBytes($"From: a@b.c\nMIME-Version: 1.0\n{string.Concat(Enumerable.Repeat("X: y\n", 2_000_000))}\nwords")));

    [Fact]
    public void A_mail_of_millions_of_parts_is_refused() =>
        IsTooLarge("100,000 parts and headers", Only("a.eml", Encoding.UTF8.GetBytes($"From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n{string.Concat(Enumerable.Repeat("--b\n\n", 2_000_000))}\nwords")));

    [Fact]
    public void Attachments_that_are_not_read_are_told()
    {
        var part = "--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nEssex has nine missing sex offenders.\n";
        var read = AnyFile.Read("a.eml", Encoding.UTF8.GetBytes($"From: a@b.c\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n{string.Concat(Enumerable.Repeat(part, 10_000))}--b--\n"));

        Assert.Equal(201, read.Count);
        Assert.Equal((ArticleStatus.TooLarge, "the mail has 10,000 attachments, of which 200 were read"), (read[^1].Status, read[^1].Note));
    }

    [Fact]
    public void Reading_that_does_not_end_is_left_behind()
    {
        using ManualResetEventSlim never = new();
        var failure = Assert.Throws<SwellingException>(() => TimedReading.Of(Endless, TimeSpan.FromMilliseconds(200)));
        never.Set();

        Assert.Equal("reading it takes more than 0.2 seconds", failure.Message);

        IEnumerable<Document> Endless()
        {
            never.Wait(TestContext.Current.CancellationToken);
            yield break;
        }
    }
}
