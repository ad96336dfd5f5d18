using MimeKit;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Reads <c>.eml</c>: the text of a mail, then each attachment that can be read, as an article of its own.</summary>
/// <param name="readers">Reads the attachments.</param>
/// <param name="pages">Reads the text of mails that are made like web pages.</param>
public sealed class MailReader(IContentReader readers, PageReader pages) : IFileReader
{
    const int MostAttachments = 200;

    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".eml"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.Mail;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        MimeMessage mail;
        try
        {
            mail = MailParts.Load(file);
        }
        catch (FormatException)
        {
            return [Document.Without(ArticleStatus.Damaged, "the mail is damaged")];
        }

        using (mail)
        {
            var body = new MailBody(mail, pages).Read(MailEnd.NoteOf(mail.Body, file.Bytes));
            var attached = Attachments(mail).Take(MostAttachments).SelectMany((a, i) => Read(file, a, i)).ToList();
            return body.Status == ArticleStatus.Empty && attached.Count > 0 ? attached : [body, .. attached];
        }
    }

    IEnumerable<Document> Read(FileContent file, MimeEntity attachment, int index)
    {
        var (name, bytes) = ContentOf(attachment, index);
        return readers.Read(file.Inner(name, bytes))
            .Where(d => d.Status is not (ArticleStatus.Unsupported or ArticleStatus.Binary or ArticleStatus.Empty))
            .Select(d => d with { Name = d.Name.Length == 0 ? name : $"{name}/{d.Name}" });
    }

    /// <summary>What was attached. Pictures inside the text and cryptographic signatures are no articles.</summary>
    static IEnumerable<MimeEntity> Attachments(MimeMessage mail) =>
        mail.BodyParts.Where(p => p is MessagePart || (p.IsAttachment && p is MimePart) || (p is MimePart { FileName: not null } and not TextPart && !p.ContentType.IsMimeType("image", "*")));

    static (string Name, byte[] Bytes) ContentOf(MimeEntity attachment, int index)
    {
        if (attachment is MessagePart { Message: { } inner })
        {
            using MemoryStream written = new();
            inner.WriteTo(written);
            return ($"{MailHeaderLine.Title(inner.Subject) ?? $"mail {index + 1}"}.eml", written.ToArray());
        }

        var part = attachment as MimePart;
        return (part?.FileName ?? $"attachment {index + 1}", part is null ? [] : MailParts.BytesOf(part));
    }
}
