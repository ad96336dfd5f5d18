using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Loading;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Tests.Documents.Files;
using Xunit;

namespace MissingOffenders.Tests.Documents.Loading;

public sealed class ArticleLoaderTests : IDisposable
{
    readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_text_is_not_touched()
    {
        const string text = "\tHEADLINE\r\n\r\nNine\u00A0men 😀 e\u0301\n\n ";
        folder.Write("a.txt", text);

        Assert.Equal(ArticleStatus.Read, Load("a.txt").Status);
        Assert.Equal(text, Load("a.txt").Text);
    }

    public static TheoryData<string, byte[], ArticleStatus, string> Bad => new()
    {
        { "nothing", [], ArticleStatus.Empty, "the file is empty" },
        { "white space", [.. " \r\n\t"u8], ArticleStatus.Empty, "the file holds nothing but white space" },
        { "only a mark", [0xEF, 0xBB, 0xBF], ArticleStatus.Empty, "the file holds nothing but white space" },
        { "program", [0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0], ArticleStatus.Binary, "the file is binary, not text" },
        { "picture", [0xFF, 0xD8, 0xFF, 0xE0], ArticleStatus.Unsupported, "the file is a picture, which is not read here" },
        { "pdf", [.. "%PDF-1.7\n"u8], ArticleStatus.Damaged, "the PDF breaks off" },
        { "broken zip", [.. "PK\x03\x04"u8], ArticleStatus.Damaged, "the file is damaged: the archive breaks off, or the list of its files is broken" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_no_text_is_said_to_be_none(string what, byte[] bytes, ArticleStatus status, string reason)
    {
        folder.Write($"{what}.txt", bytes);

        var loaded = Load($"{what}.txt");

        Assert.Equal((status, reason), (loaded.Status, loaded.Note));
        Assert.Empty(loaded.Text);
    }

    [Fact]
    public void A_line_of_50_megabytes_is_refused_without_being_read()
    {
        using (var file = File.Create(folder.At("long.txt")))
        {
            file.Write(Enumerable.Repeat((byte)'a', 10_000).ToArray());
            file.SetLength(50_000_000);
        }

        var before = GC.GetTotalAllocatedBytes();
        var loaded = Load("long.txt");

        Assert.Equal(ArticleStatus.TooLarge, loaded.Status);
        Assert.Equal("the file has 50,000,000 bytes; a text may have 5,000,000", loaded.Note);
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 40_000_000);
    }

    [Fact]
    public void The_largest_article_is_read()
    {
        folder.Write("large.txt", new string('a', FileLimits.Text));
        folder.Write("larger.txt", new string('a', FileLimits.Text + 1));

        Assert.Equal(ArticleStatus.Read, Load("large.txt").Status);
        Assert.Equal(ArticleStatus.TooLarge, Load("larger.txt").Status);
    }

    [Fact]
    public void An_archive_that_is_written_to_while_it_is_read_is_said_to_be()
    {
        folder.Write("a.zip", Packed.Zip(("a.txt", "Nine"), ("b.txt", "Ten")));
        List<ArticleStatus> read = [];

        foreach (var document in new ArticleLoader(PageRules.Nothing).Load(new(folder.Path, "a.zip")).Documents)
        {
            read.Add(document.Status);
            File.SetLastWriteTimeUtc(folder.At("a.zip"), new(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }

        Assert.Equal([ArticleStatus.Read, ArticleStatus.Read, ArticleStatus.Changed], read);
    }

    [Fact]
    public void A_file_that_never_is_as_long_as_it_was_is_said_to_have_changed()
    {
        Assert.SkipUnless(File.Exists("/sys/kernel/profiling"), "there is no file here that says another length than it has");

        Assert.Equal(ArticleStatus.Changed, new ArticleLoader(PageRules.Nothing).Load(new("/sys/kernel", "profiling")).Documents.Single().Status);
    }

    [Fact]
    public void A_file_that_has_vanished_is_said_to_have() =>
        Assert.Equal((ArticleStatus.Vanished, "the file is not there any more"), (Load("no.txt").Status, Load("no.txt").Note));

    [Fact]
    public void Links_are_followed_to_files_and_no_further_than_a_circle()
    {
        folder.Write("there.txt", "Nine are missing.");
        File.CreateSymbolicLink(folder.At("link.txt"), folder.At("there.txt"));
        File.CreateSymbolicLink(folder.At("circle.txt"), folder.At("circle.txt"));
        File.CreateSymbolicLink(folder.At("dangling.txt"), folder.At("nothing.txt"));

        Assert.Equal("Nine are missing.", Load("link.txt").Text);
        Assert.Equal(ArticleStatus.Unreadable, Load("circle.txt").Status);
        Assert.DoesNotContain(folder.Path, Load("circle.txt").Note, StringComparison.Ordinal);
        Assert.Equal(ArticleStatus.Vanished, Load("dangling.txt").Status);
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_said_to_be_unreadable()
    {
        folder.Write("secret.txt", "Nine are missing.");
        using var closed = folder.Lock("secret.txt");

        Assert.Equal((ArticleStatus.Unreadable, "permission denied"), (Load("secret.txt").Status, Load("secret.txt").Note));
    }

    [Fact]
    public void A_damaged_text_with_a_few_zero_bytes_is_still_a_text()
    {
        folder.Write("damaged.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Nine are missing. ", 20)) + "\0"));

        Assert.Equal(ArticleStatus.Read, Load("damaged.txt").Status);
    }

    Document Load(string name) => Assert.Single(new ArticleLoader(PageRules.Nothing).Load(new(folder.Path, name)).Documents);
}
