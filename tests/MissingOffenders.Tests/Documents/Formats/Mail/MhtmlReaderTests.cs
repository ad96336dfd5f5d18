using System.Text;
using MissingOffenders.Documents.Articles;
using Xunit;

namespace MissingOffenders.Tests.Documents.Formats.Mail;

public sealed class MhtmlReaderTests
{
    const string Sentence = "The police of the county said that they went on =\nlooking for the 396=A0men who had not told them where they live =96 at all.";

    static readonly string Page = $"<html><head><title>396 missing</title></head><body><h1>396 missing</h1>{string.Concat(Enumerable.Repeat($"<p class=3D\"a\">{Sentence}</p>\n", 5))}</body></html>";

    static string Archive(string page, string boundary = "boundary=\"--x\"") =>
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://www.example.org/a\nSubject: 396 missing | Echo\nDate: Tue, 10 Mar 2015 23:38:00 -0000\nMIME-Version: 1.0\n"
        + $"Content-Type: multipart/related;\n\ttype=\"text/html\";\n\t{boundary}\n\n"
        + "----x\nContent-Type: image/png\nContent-Transfer-Encoding: base64\nContent-Location: https://www.example.org/a.png\n\niVBORw0KGgo=\n"
        + $"----x\nContent-Type: text/html; charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\nContent-Location: https://www.example.org/a\n\n{page}\n"
        + "----x\nContent-Type: text/html\nContent-Location: https://www.example.org/frame\n\n<html><body>An advertisement with 99 offers</body></html>\n----x--\n";

    static Document Read(string archive) =>
        Assert.Single(AnyFile.Read("a.mhtml", Encoding.Latin1.GetBytes(archive.ReplaceLineEndings("\r\n"))));

    [Fact]
    public void The_first_page_is_read_out_of_its_transfer_encoding()
    {
        var document = Read(Archive(Page));

        Assert.Contains("went on looking for the 396 men who had not told them where they live – at all.", document.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("99", document.Text, StringComparison.Ordinal);
        Assert.Equal(("windows-1252", "https://www.example.org/a"), (document.Encoding, document.Metadata.Url));
    }

    [Fact]
    public void The_day_of_saving_is_no_day_of_publication()
    {
        var metadata = Read(Archive(Page)).Metadata;

        Assert.Null(metadata.Published);
        Assert.Contains(new MetadataSignal("saved", "mhtml Date", "2015-03-10T23:38:00+00:00"), metadata.Signals);
    }

    [Fact]
    public void An_archive_that_breaks_off_gives_what_is_left()
    {
        var archive = Archive(Page);
        var document = Read(archive[..archive.IndexOf("</body>", StringComparison.Ordinal)]);

        Assert.Contains("396 men", document.Text, StringComparison.Ordinal);
        Assert.Equal("the file breaks off", document.Note);
    }

    [Fact]
    public void A_page_is_found_where_the_boundary_is_missing()
    {
        var document = Read(Archive(Page, "x=y"));

        Assert.Contains("went on looking for the 396 men", document.Text, StringComparison.Ordinal);
        Assert.NotNull(document.Note);
    }

    [Fact]
    public void No_cut_of_an_archive_is_an_exception()
    {
        var archive = Archive(Page);
        for (var length = 200; length < archive.Length; length += 61)
        {
            _ = Read(archive[..length]);
        }
    }
}
