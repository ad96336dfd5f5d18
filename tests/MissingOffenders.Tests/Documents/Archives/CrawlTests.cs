using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Tests.Documents.Files;

namespace MissingOffenders.Tests.Documents.Archives;

/// <summary>Web archives of crawlers and tar archives, plain and packed.</summary>
public sealed class CrawlTests
{
    const string Page = "<html><head><meta charset=\"windows-1252\"><title>Kent loses track</title></head><body><article><h1>Kent loses track of twelve offenders</h1>"
        + "<p>Kent Police said that twelve registered sex offenders were missing, and that the search for them – by all forces – would go on.</p>"
        + "<p>A spokesman for the force told the council that all of them had been in the county for more than a year.</p></article></body></html>";

    static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> Encodings => ["", "gzip", "deflate", "br", "chunked", "gzip, but unpacked"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_page_in_a_web_archive_is_an_article_whatever_its_encodings(string encoding)
    {
        var document = Assert.Single(Read("crawl.warc", [.. Info(), .. Response(Answer(encoding))]));

        Assert.Equal((ArticleStatus.Read, "https://news.example/2014/04/03/kent"), (document.Status, document.Metadata.Url));
        Assert.Contains("twelve registered sex offenders were missing, and that the search for them – by all forces – would go on.", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_of_an_article_is_the_place_of_its_record()
    {
        var info = Info();
        var documents = Read("crawl.warc", [.. info, .. Response(Answer("")), .. Resource()]);

        Assert.Equal([$"{info.Length}", $"{info.Length + Response(Answer("")).Length}"], documents.Select(d => d.Name));
    }

    [Fact]
    public void What_is_no_page_is_passed_by()
    {
        byte[] moved = [.. "HTTP/1.1 301 Moved\r\nLocation: /\r\nContent-Type: text/html\r\n\r\n<html><body><p>Moved, and so are all of the other pages that stood here.</p></body></html>"u8];
        byte[] script = [.. "HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\n\r\nvar kent = 12;"u8];

        Assert.Equal(ArticleStatus.NoArticle, Assert.Single(Read("crawl.warc", [.. Response(moved), .. Response(script)])).Status);
    }

    [Fact]
    public void A_web_archive_that_breaks_off_gives_what_it_holds_and_says_so()
    {
        var documents = Read("crawl.warc", [.. Response(Answer("")), .. Response(Answer(""))[..^200]]);

        Assert.Equal([ArticleStatus.Read, ArticleStatus.Damaged], documents.Select(d => d.Status));
    }

    [Theory]
    [InlineData("crawl.warc.gz")]
    [InlineData("crawl.warc.zst")]
    public void A_packed_web_archive_has_a_stream_for_each_record(string name)
    {
        Func<byte[], byte[]> pack = name.EndsWith("gz", StringComparison.Ordinal) ? Packed.Gzip : Zstandard;

        Assert.Equal([ArticleStatus.Read, ArticleStatus.Read], Read(name, [.. pack(Info()), .. pack(Response(Answer("gzip"))), .. pack(Resource())]).Select(d => d.Status));
    }

    [Theory]
    [InlineData("a.tar")]
    [InlineData("a.tar.gz")]
    [InlineData("a.tgz")]
    [InlineData("a.tar.zst")]
    public void The_files_of_a_tar_archive_are_articles(string name)
    {
        var tar = Tar(("news/kent.html", Western.GetBytes(Page)), ("news/kent_files/frame.html", Western.GetBytes(Page)), ("news/~$notes.docx", [1, 2]), ("news/._kent.html", [0, 5]), ("news/essex.txt", [.. "Essex Police has nine missing sex offenders."u8]));
        var bytes = name.EndsWith("gz", StringComparison.Ordinal) ? Packed.Gzip(tar) : name.EndsWith("zst", StringComparison.Ordinal) ? Zstandard(tar) : tar;

        Assert.Equal([("news/kent.html", ArticleStatus.Read), ("news/essex.txt", ArticleStatus.Read)], Read(name, bytes).Select(d => (d.Name, d.Status)));
    }

    [Fact]
    public void A_tar_archive_that_breaks_off_is_damaged() =>
        Assert.Equal(ArticleStatus.Damaged, Read("a.tar", Tar(("a.txt", new byte[4000]))[..2000])[^1].Status);

    static IReadOnlyList<Document> Read(string name, byte[] bytes) => [.. new FileReaders(PageRules.Nothing).Read(new(name, bytes))];

    static byte[] Answer(string encoding)
    {
        var body = Western.GetBytes(Page);
        var packed = encoding switch
        {
            "gzip" => Packed.Gzip(body),
            "deflate" => Pack(body, s => new ZLibStream(s, CompressionLevel.Fastest, leaveOpen: true)),
            "br" => Pack(body, s => new BrotliStream(s, CompressionLevel.Fastest, leaveOpen: true)),
            "chunked" => [.. Chunk(body[..100]), .. Chunk(body[100..]), .. "0\r\n\r\n"u8],
            _ => body,
        };
        var head = encoding == "chunked" ? "Transfer-Encoding: chunked\r\n" : encoding.Length > 0 ? $"Content-Encoding: {encoding.Split(',')[0]}\r\n" : "";
        return [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{head}\r\n"), .. packed];
    }

    static byte[] Chunk(byte[] bytes) => [.. Encoding.ASCII.GetBytes($"{bytes.Length:x}\r\n"), .. bytes, .. "\r\n"u8];

    static byte[] Pack(byte[] bytes, Func<Stream, Stream> open)
    {
        using MemoryStream packed = new();
        using (var stream = open(packed))
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }

    static byte[] Zstandard(byte[] bytes)
    {
        using ZstdSharp.Compressor compressor = new();
        return compressor.Wrap(bytes).ToArray();
    }

    static byte[] Info() => Record("warcinfo", "application/warc-fields", [.. "software: a crawler\r\n"u8]);

    static byte[] Response(byte[] answer) => Record("response", "application/http; msgtype=response", answer);

    static byte[] Resource() => Record("resource", "text/html", Western.GetBytes(Page));

    static byte[] Record(string kind, string type, byte[] content) =>
    [
        .. Encoding.ASCII.GetBytes($"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://news.example/2014/04/03/kent\r\nWARC-Date: 2014-04-05T09:00:00Z\r\nContent-Type: {type}\r\nContent-Length: {content.Length}\r\n\r\n"),
        .. content, .. "\r\n\r\n"u8,
    ];

    static byte[] Tar(params (string Name, byte[] Bytes)[] members)
    {
        using MemoryStream stream = new();
        using (TarWriter writer = new(stream, TarEntryFormat.Ustar, leaveOpen: true))
        {
            foreach (var (name, bytes) in members)
            {
                writer.WriteEntry(new UstarTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
            }
        }

        return stream.ToArray();
    }
}
