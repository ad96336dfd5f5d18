using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Tests.Documents.Files;

namespace MissingOffenders.Tests.Documents.Archives;

public sealed class ArchiveTests
{
    static readonly byte[] Nine = [.. "Nine are missing."u8];

    [Fact]
    public void Members_come_in_order_of_name_without_what_systems_leave_behind()
    {
        var zip = Packed.Zip(
            ("b/2.txt", "Two"), ("b/1.txt", "One"), ("a.TXT", "A"), ("photo.jpg", "x"), ("b/", ""), (".hidden.txt", "x"), (".git/x.txt", "x"),
            ("__MACOSX/._a.txt", "x"), ("Thumbs.db", "x"));

        Assert.Equal("a.TXT:A b/1.txt:One b/2.txt:Two", Names(Read("clips.zip", zip)));
    }

    [Fact]
    public void Names_that_would_lead_elsewhere_or_that_come_twice_are_made_harmless()
    {
        using TempFolder folder = new();
        folder.Write("c.zip", Packed.Zip(("../../etc/a.txt", "1"), ("/b.txt", "2"), ("x\\c.txt", "3"), ("d.txt", "4"), ("d.txt", "5"), ("e\u0001.txt", "6")));

        var loaded = new ArticleLoader(PageRules.Nothing).Load(new(folder.Path, "c.zip"));

        Assert.Equal(["c.zip/etc/a.txt", "c.zip/b.txt", "c.zip/d.txt", "c.zip/d.txt (2)", "c.zip/e_.txt", "c.zip/x/c.txt"], loaded.Documents.Select(loaded.PathOf));
    }

    [Fact]
    public void Archives_in_archives_are_read_to_a_depth_that_people_reach()
    {
        var inner = Packed.Zip(("a.txt", Nine), ("b.txt.gz", Packed.Gzip(Nine)));
        Assert.Equal("old.zip/a.txt:Nine are missing. old.zip/b.txt.gz:Nine are missing.", Names(Read("clips.zip", Packed.Zip(("old.zip", inner)))));

        for (var i = 0; i < 10; i++)
        {
            inner = Packed.Zip(("in.zip", inner));
        }

        Assert.Equal(ArticleStatus.Unsupported, Assert.Single(Read("deep.zip", inner)).Status);
    }

    [Fact]
    public void A_page_or_a_text_that_is_packed_is_read_as_if_it_were_not()
    {
        var read = Assert.Single(Read("a.txt.gz", Packed.Gzip(Nine)));

        Assert.Equal(("", "Nine are missing.", ArticleStatus.Read), (read.Name, read.Text, read.Status));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(5_000)]
    public void A_gzip_stream_that_breaks_off_is_said_to_be_damaged(int left)
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 10_000).Select(_ => $"{random.Next()} "));

        var read = Assert.Single(Read("a.txt.gz", Packed.Gzip(Encoding.UTF8.GetBytes(text))[..left]));

        Assert.Equal((ArticleStatus.Damaged, "the file is damaged: the gzip stream breaks off"), (read.Status, read.Note));
    }

    [Fact]
    public void A_gzip_stream_of_wrong_bytes_is_said_to_be_damaged()
    {
        var bytes = Packed.Gzip(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 2_000))));
        bytes[200] ^= 0xFF;
        bytes[201] ^= 0xFF;

        Assert.Equal(ArticleStatus.Damaged, Assert.Single(Read("a.txt.gz", bytes)).Status);
    }

    [Fact]
    public void A_member_that_is_locked_or_broken_costs_no_other()
    {
        var zip = Packed.Zip(("a.txt", Nine), ("b.txt", Nine), ("c.txt", Nine));
        Mark(zip, "a.txt", offsetInDirectory: 8, value: 1);
        Mark(zip, "b.txt", offsetInDirectory: 10, value: 97);

        Assert.Equal([ArticleStatus.Encrypted, ArticleStatus.Damaged, ArticleStatus.Read], Read("clips.zip", zip).Select(d => d.Status));
    }

    [Fact]
    public void A_link_in_an_archive_is_told_and_not_followed()
    {
        var zip = Packed.Zip(("a.txt", "../../etc/passwd"));
        Mark(zip, "a.txt", offsetInDirectory: 41, value: 0xA1);

        Assert.Equal("the file is a link, which is not followed out of an archive", Assert.Single(Read("clips.zip", zip)).Note);
    }

    [Theory]
    [InlineData(new byte[] { 0x82 }, "\u00E9.txt")]
    [InlineData(new byte[] { 0xC3, 0xA9 }, "\u00E9.txt")]
    public void Names_that_say_nothing_of_their_encoding_are_UTF8_or_DOS(byte[] letter, string name)
    {
        var place = letter.Length == 1 ? "#.txt"u8 : "##.txt"u8;
        var zip = Packed.Zip((Encoding.ASCII.GetString(place), "Nine"));
        for (var at = zip.AsSpan().IndexOf(place); at >= 0; at = zip.AsSpan().IndexOf(place))
        {
            letter.CopyTo(zip, at);
        }

        Assert.Equal(name, Assert.Single(Read("clips.zip", zip)).Name);
    }

    [Fact]
    public void A_member_larger_than_an_article_is_told_and_not_kept()
    {
        var read = Read("clips.zip", Packed.Zip(("a.txt", new string('a', FileLimits.Text + 1)), ("b.txt", "Nine")));

        Assert.Equal([(ArticleStatus.TooLarge, "the file has more than 5,000,000 bytes"), (ArticleStatus.Read, null)], read.Select(d => (d.Status, d.Note)));
    }

    [Fact]
    public void An_archive_that_swells_is_left_where_it_passes_all_measure()
    {
        var swollen = Packed.Gzip(new byte[4_000_000].Select(_ => (byte)'a').ToArray());
        FileContent file = new("clips.zip", Packed.Zip([.. Enumerable.Range(0, 100).Select(i => ($"{i:00}.txt.gz", swollen))])) { Allowance = new(10_000_000) };

        var read = Readers.Read(file).ToList();

        Assert.InRange(read.Count(d => d.Status == ArticleStatus.Read), 1, 2);
        Assert.Equal((ArticleStatus.TooLarge, "the archive unpacks to far more than its length allows: the rest of it was left alone"), (read[^1].Status, read[^1].Note));
        Assert.InRange(read.Count, 2, 4);
    }

    [Fact]
    public void An_archive_without_articles_says_so()
    {
        Assert.Equal(ArticleStatus.Empty, Assert.Single(Read("a.zip", Packed.Zip(("b/", "")))).Status);
        Assert.StartsWith("none of the files in the archive", Assert.Single(Read("a.zip", Packed.Zip(("b.jpg", "x")))).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Content_Types].xml", "word/document.xml", FileKind.Docx)]
    [InlineData("[Content_Types].xml", "xl/workbook.xml", FileKind.OtherOffice)]
    [InlineData("mimetype:application/epub+zip", "x.html", FileKind.Epub)]
    [InlineData("mimetype:application/vnd.oasis.opendocument.text", "content.xml", FileKind.Odt)]
    [InlineData("a.txt", "b.txt", FileKind.Zip)]
    public void Formats_that_are_archives_are_told_by_what_is_in_them(string first, string second, FileKind kind)
    {
        var parts = first.Split(':');

        Assert.Equal(kind, new FileContent("x", Packed.Zip((second, "x"), (parts[0], parts[^1]))).Kind);
    }

    static FileReaders Readers { get; } = new(PageRules.Nothing);

    static IReadOnlyList<Document> Read(string name, byte[] bytes) => [.. Readers.Read(new FileContent(name, bytes))];

    static string Names(IEnumerable<Document> documents) => string.Join(' ', documents.Select(d => $"{d.Name}:{d.Text}"));

    /// <summary>Writes a byte into the entry of a file in the list of an archive.</summary>
    static void Mark(byte[] zip, string name, int offsetInDirectory, byte value)
    {
        var entry = zip.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(name)) - 46;
        zip[entry + offsetInDirectory] = value;
    }
}
