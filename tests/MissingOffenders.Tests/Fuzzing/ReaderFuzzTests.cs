using System.Formats.Tar;
using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Reading;
using MissingOffenders.Reading.Rules;
using MissingOffenders.Text;
using MissingOffenders.Tests.Documents.Files;
using MissingOffenders.Tests.Documents.Formats;
using MissingOffenders.Tests.Documents.Formats.Pdf;
using MissingOffenders.Tests.Documents.Formats.Word;

namespace MissingOffenders.Tests.Fuzzing;

/// <summary>No reader of articles throws, loses its places or gives up on a damaged file.</summary>
public sealed class ReaderFuzzTests
{
    static readonly Lazy<Pipeline> Pipeline = new(() => new(Rulebook.Load(RepositoryFiles.Rules).Reading));

    static readonly Lazy<IReadOnlyList<byte[]>> Texts = new(() => [.. Directory.GetFiles(RepositoryFiles.Corpus, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);

    static string Page(int i) => $"<html><head><title>T{i}</title><meta property='article:published_time' content='2015-03-10'><script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"T\"}}</script></head><body><article><h1>Nine missing</h1>{string.Concat(Encoding.UTF8.GetString(Texts.Value[i]).Split("\n\n").Select(p => $"<p>{System.Net.WebUtility.HtmlEncode(p)}</p>"))}<table><tr><th>Force</th><th>Missing</th></tr><tr><td>Kent</td><td>5</td></tr></table></article></body></html>";

    static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    static byte[] Printed()
    {
        using var sheets = new Sheets();
        sheets.Print(60, 760, "Nearly 400 offenders are missing", 24, isBold: true).Column(60, 720, 300, "Police forces do not know where 396 registered offenders are, figures show.");
        return sheets.Bytes();
    }

    static byte[] Crawl()
    {
        static byte[] Record(string type, byte[] content) => [.. Utf8($"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: https://news.example/a\r\nWARC-Date: 2015-03-10T09:00:00Z\r\nContent-Length: {content.Length}\r\n\r\n"), .. content, .. "\r\n\r\n"u8];
        byte[] Answer(string head, byte[] body) => [.. Utf8($"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n{head}\r\n"), .. body];
        return [.. Record("warcinfo", "software: x"u8.ToArray()), .. Record("response", Answer("", Utf8(Page(0)))), .. Record("response", Answer("Content-Encoding: gzip\r\n", Packed.Gzip(Utf8(Page(1))))),
            .. Record("response", Answer("Transfer-Encoding: chunked\r\n", Utf8($"5\r\n<html\r\n1\r\n>\r\n0\r\n\r\n"))), .. Record("resource", Utf8(Page(2)))];
    }

    static byte[] Tar()
    {
        using MemoryStream stream = new();
        using (TarWriter writer = new(stream, leaveOpen: true))
        {
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "a.txt") { DataStream = new MemoryStream(Texts.Value[0]) });
            writer.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, "b.html") { DataStream = new MemoryStream(Utf8(Page(3))) });
        }

        return stream.ToArray();
    }

    static IReadOnlyList<byte[]> Samples(string name) => name switch
    {
        "a.txt" => Texts.Value,
        "a.html" => [.. Enumerable.Range(0, 5).Select(i => Utf8(Page(i)))],
        "a.pdf" => [Printed(), new RawPdf().Packed("BT /F1 12 Tf 72 700 Td (Essex has nine missing sex offenders.) Tj ET").Bytes()],
        "a.docx" => [WordFile.Bytes(WordFile.Paragraph("Essex has nine missing sex offenders.") + WordFile.Table(["Force", "2015"], ["Kent", "5"]))],
        "a.eml" => [Utf8($"From: a@b.c\nSubject: Nine\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n{Page(0)}\n--b\nContent-Type: text/plain; name=a.txt\nContent-Disposition: attachment; filename=a.txt\n\nKent has five missing sex offenders.\n--b--\n")],
        "a.mhtml" => [Utf8($"From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/a\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n{Page(1)}\n--b--\n")],
        "a.json" => [Utf8("[{\"text\":\"Essex has nine missing sex offenders.\",\"title\":\"Nine\",\"published\":\"2015-03-10\"},{\"html\":\"<p>Kent has five.</p>\"}]")],
        "a.jsonl" => [Utf8("{\"text\":\"Essex has nine missing sex offenders.\",\"published\":\"2015-03-10\"}\n{\"text\":\"Kent has five.\"}\n")],
        "a.odt" => [Packed.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text><text:h>Nine</text:h><text:p>Kent has <text:span>five</text:span> of them.</text:p></office:text></office:body></office:document-content>"))],
        "a.epub" => [Packed.Zip(("mimetype", "application/epub+zip"), ("META-INF/container.xml", "<container><rootfiles><rootfile full-path='b.opf'/></rootfiles></container>"), ("b.opf", "<package><manifest><item id='a' href='a.xhtml'/></manifest><spine><itemref idref='a'/></spine></package>"), ("a.xhtml", Page(4)))],
        "a.rtf" => [Utf8(@"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}}\f0 Kent \b Police\b0  has \'9312\'94 missing \u8217?\par {\v hidden}\trowd Kent\cell 12\cell\row}")],
        "a.warc" => [Crawl(), Packed.Gzip(Crawl())],
        "a.tar" => [Tar()],
        "a.zip" => [Packed.Zip(("a.txt", Texts.Value[0]), ("b.html", Utf8(Page(2))), ("c.json", Utf8("{\"text\":\"x\"}")))],
        "a.gz" => [Packed.Gzip(Texts.Value[1]), Packed.Gzip(Utf8(Page(3)))],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, null),
    };

    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.html")]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    [InlineData("a.eml")]
    [InlineData("a.mhtml")]
    [InlineData("a.json")]
    [InlineData("a.jsonl")]
    [InlineData("a.odt")]
    [InlineData("a.epub")]
    [InlineData("a.rtf")]
    [InlineData("a.warc")]
    [InlineData("a.tar")]
    [InlineData("a.zip")]
    [InlineData("a.gz")]
    public void A_damaged_file_is_read_or_refused_with_a_reason(string name) => FuzzRun.Of(name, Samples(name), bytes =>
    {
        foreach (var document in AnyFile.Read(name, bytes))
        {
            Assert.True(document.Status != ArticleStatus.Failed, document.Note);
            Assert.True(document.Status == ArticleStatus.Read || document.Note is { Length: > 0 });
            Assert.All(document.Blocks ?? [], b => Assert.InRange(b.Span.End, b.Span.Start, document.Text.Length));
            if (document.Status == ArticleStatus.Read)
            {
                var layout = Pipeline.Value.LayOut(new("a", "a", document.Text) { Blocks = document.Blocks });
                Assert.All(layout.Blocks, b => Assert.InRange(b.Span.End, b.Span.Start, document.Text.Length));
            }
        }
    });

    [Fact]
    public void The_tokens_of_a_damaged_text_stand_in_it_in_order_and_miss_no_letter() => FuzzRun.Of("tokens", Texts.Value, bytes =>
    {
        var text = TextDecoder.Decode(bytes).Text;
        var tokens = Tokenizer.Tokenize(text, new(0, text.Length));
        var end = 0;
        foreach (var token in tokens)
        {
            Assert.True(token.Span.Start >= end && token.Span.End > token.Span.Start && token.Span.End <= text.Length);
            Assert.DoesNotContain(text[end..token.Span.Start], c => char.IsAsciiLetterOrDigit(c) && !IsNote(text, end, token.Span.Start));
            end = token.Span.End;
        }
    });

    // marks of notes behind words are no tokens: "12[3]"
    static bool IsNote(string text, int start, int end) => text.AsSpan(start, end - start).Contains('[');

    [Fact]
    public void The_figures_of_a_damaged_text_stand_in_it() => FuzzRun.Of("figures", Texts.Value, bytes =>
    {
        var text = TextDecoder.Decode(bytes).Text;
        var reading = Pipeline.Value.Read(new("a", "a", text));
        Assert.All(reading.Figures.SelectMany(f => f.Evidence), e => Assert.InRange(e.Quote.End, e.Quote.Start, text.Length));
    });
}
