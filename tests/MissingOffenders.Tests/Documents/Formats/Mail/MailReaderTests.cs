using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Tests.Documents.Formats.Word;
using Xunit;

namespace MissingOffenders.Tests.Documents.Formats.Mail;

public sealed class MailReaderTests
{
    const string Head = "From: Ann <a@example.org>\nTo: b@example.org\nSubject: Fwd: Nearly 400 missing\nDate: Tue, 10 Mar 2015 23:38:00 -0500\nMIME-Version: 1.0\n";

    static IReadOnlyList<Document> Read(string mail) => AnyFile.Read("a.eml", Encoding.Latin1.GetBytes(mail.ReplaceLineEndings("\r\n")));

    static Document Plain(string text, string type = "text/plain; charset=utf-8") => Assert.Single(Read($"{Head}Content-Type: {type}\n\n{text}"));

    [Fact]
    public void The_subject_is_the_title_without_the_marks_of_forwarding()
    {
        var document = Plain("Nine men are missing.");

        Assert.Equal("Nearly 400 missing", document.Metadata.Title);
        Assert.Equal(["Paragraph: Nine men are missing."], Shown.Of(document));
    }

    [Fact]
    public void The_day_of_the_mail_is_its_senders_and_only_taken_where_nothing_else_is_known()
    {
        Assert.Equal(new PublicationDay(new(2015, 3, 10), DayPrecision.Day, "mail Date"), Plain("Nine men are missing.").Metadata.Published);
        Assert.Null(Plain("Nine men missing\n\n3 February 2015, 06:38\n\nPolice said that nine men are missing.").Metadata.Published);
    }

    [Fact]
    public void Headers_of_a_forwarded_mail_are_metadata_and_no_text()
    {
        var document = Plain("FYI\n\n---------- Forwarded message ---------\nFrom: Desk <d@example.org>\nDate: Mon, 9 Feb 2015 at 10:00\nSubject: Offenders: 396 missing\nTo: <a@example.org>\n\nEssex has 14.\n");

        Assert.Equal(["FYI", "Essex has 14."], Shown.Of(document, BlockKind.Paragraph));
        Assert.Equal(new PublicationDay(new(2015, 2, 9), DayPrecision.Day, "mail forwarded header"), document.Metadata.Published);
    }

    [Fact]
    public void Quoted_and_flowed_lines_are_joined_without_their_marks() =>
        Assert.Equal(
            ["Paragraph: Of 396 offenders 14 are in Essex and 7 in Kent.", "Paragraph: Police said so."],
            Shown.Of(Plain("> Of 396 offenders 14 are \n> in Essex and 7 \n> in Kent.\n>\n>> Police said so.", "text/plain; charset=utf-8; format=flowed")));

    [Fact]
    public void A_signature_is_boilerplate()
    {
        var document = Plain("Nine men are missing.\n\n-- \nAnn Writer\nTel. 020 7946 0000\n");

        Assert.Equal(["Nine men are missing."], Shown.Of(document, BlockKind.Paragraph));
        Assert.Contains("Tel. 020 7946 0000", Shown.Of(document, BlockKind.Boilerplate));
    }

    [Theory]
    [InlineData("nonsense", "the encoding 'nonsense' is unknown: read as windows-1252")]
    [InlineData("iso-8859-1", null)]
    public void Wrong_and_western_charsets_are_told_from_the_bytes(string charset, string? note)
    {
        var document = Plain("It cost \u00A3 12 \u0096 or more.", $"text/plain; charset={charset}");

        Assert.Equal("It cost £ 12 – or more.", document.Text);
        Assert.Equal(note, document.Note);
    }

    [Fact]
    public void The_page_is_read_where_a_mail_is_sent_twice()
    {
        const string Rows = "<table><tr><th>Force</th><th>Missing</th></tr><tr><td>Essex</td><td>12</td></tr><tr><td>Kent</td><td>34</td></tr></table>";
        var prose = string.Concat(Enumerable.Repeat("<p>The police of the county said that they went on looking for the men who had not told them where they live.</p>", 5));

        var document = Assert.Single(Read($"{Head}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\nEssex12Kent34\n--b\nContent-Type: text/html\n\n<html><body>{prose}{Rows}</body></html>\n--b--\n"));

        Assert.Contains("Essex | 12", Shown.Of(document, BlockKind.TableRow));
        Assert.Null(document.Note);
    }

    [Fact]
    public void Attachments_that_can_be_read_are_articles_with_names()
    {
        var word = Convert.ToBase64String(WordFile.Bytes(WordFile.Paragraph("Kent has 7.")), Base64FormattingOptions.InsertLineBreaks);
        var documents = Read(
            $"{Head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n"
            + "--b\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"note.txt\"\n\nEssex has 14.\n"
            + "--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=\"p.png\"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n"
            + $"--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"k.docx\"\nContent-Transfer-Encoding: base64\n\n{word}\n"
            + $"--b\nContent-Type: message/rfc822\n\n{Head.Replace("Fwd: Nearly", "Only", StringComparison.Ordinal)}Message-ID: <1@example.org>\nContent-Type: text/plain\n\nSurrey has none.\n--b--\n");

        Assert.Equal(["", "note.txt", "k.docx", "Only 400 missing.eml"], documents.Select(d => d.Name));
        Assert.Equal(["See below.", "Essex has 14.", "Kent has 7.", "Surrey has none."], documents.Select(d => d.Text.Trim()));
    }

    [Fact]
    public void A_mail_that_breaks_off_or_has_no_boundary_is_read_as_far_as_it_goes()
    {
        Assert.Equal("the file breaks off", Assert.Single(Read($"{Head}Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nNine men are")).Note);
        Assert.All(Read($"{Head}Content-Type: multipart/mixed\n\nNine men are missing."), d => Assert.NotNull(d.Note));
    }

    [Fact]
    public void Mails_within_mails_without_end_are_not_followed()
    {
        var mail = $"{Head}Content-Type: text/plain\n\nNine men.";
        for (var i = 0; i < 100; i++)
        {
            mail = $"{Head}Content-Type: message/rfc822\n\n{mail}";
        }

        Assert.NotEmpty(Read(mail));
    }
}
