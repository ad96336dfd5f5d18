using System.Globalization;
using MimeKit;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Datelines;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>The article that a mail is, or brings.</summary>
/// <param name="mail">The mail.</param>
/// <param name="pages">Reads the text of mails that are made like web pages.</param>
sealed class MailBody(MimeMessage mail, PageReader pages)
{
    /// <summary>Programs write a mail twice. Which is taken depends on how much of the plain one is in the other.</summary>
    const double MostOfIt = 0.7;
    const int LinesAtTop = 12;
    const int MostWordsOfDateline = 14;

    public Document Read(string? note)
    {
        if (mail.Body is MimePart { ContentType: { } type } && type.IsMimeType("application", "pkcs7-mime") && type.Parameters["smime-type"] is not "signed-data")
        {
            return Document.Without(ArticleStatus.Encrypted, "the mail is encrypted");
        }

        var page = mail.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsHtml && !p.IsAttachment);
        var plain = mail.BodyParts.OfType<TextPart>().FirstOrDefault(p => p.IsPlain && !p.IsAttachment);
        var fromPlain = plain is null ? null : FromPlain(plain);
        var fromPage = page is null ? null : FromPage(page);
        var chosen = fromPage is { Status: ArticleStatus.Read } && Letters(fromPage) >= MostOfIt * Letters(fromPlain) ? fromPage : fromPlain ?? fromPage;
        return chosen is null ? Document.Without(ArticleStatus.Empty, "the mail holds no text")
            : Complete(chosen) with { Note = MailEnd.Join(chosen.Note, note) };
    }

    static int Letters(Document? document) => document?.Text.Count(char.IsLetterOrDigit) ?? 0;

    static Document FromPlain(TextPart part)
    {
        var content = MailParts.TextOf(part);
        var text = PlainMail.Clean(content.Text, part.IsFlowed, part.ContentType.Parameters["delsp"] is "yes");
        if (string.IsNullOrWhiteSpace(text))
        {
            return Document.Without(ArticleStatus.Empty, "the mail holds no text");
        }

        MailLines lines = new(text);
        return new(text)
        {
            Blocks = lines.Blocks(),
            Encoding = content.Encoding,
            Stage = "mail",
            Note = content.Note,
            Metadata = new() { Signals = InnerSignals(lines.Inner) },
        };
    }

    Document FromPage(TextPart part)
    {
        var content = MailParts.TextOf(part);
        var page = pages.Read(content.Text, null, content.Encoding, content.Note);
        if (page.Blocks is not { } blocks)
        {
            return page;
        }

        MailLines lines = new(page.Text);
        var written = lines.Blocks().Where(b => b.Kind == BlockKind.Boilerplate).ToList();
        return page with
        {
            Blocks = [.. blocks.Select(b => written.Find(w => w.Span.Contains(b.Span)) is { } w ? b with { Kind = BlockKind.Boilerplate, FoundBy = w.FoundBy } : b)],
            Metadata = page.Metadata with { Signals = [.. page.Metadata.Signals, .. InnerSignals(lines.Inner)] },
        };
    }

    static IReadOnlyList<MetadataSignal> InnerSignals(IReadOnlyList<(string Name, string Value)> headers) =>
    [
        .. headers.Select(h => (Field: FieldOf(h.Name), h.Value)).Where(h => h.Field is not null && h.Value.Length > 0)
            .Select(h => new MetadataSignal(h.Field!, "mail forwarded header", h.Value)),
    ];

    static string? FieldOf(string name) => name switch
    {
        "From" => "byline",
        "Date" or "Sent" => "published",
        "Subject" => "title",
        _ => null,
    };

    Document Complete(Document document)
    {
        List<MetadataSignal> signals = [.. document.Metadata.Signals, .. Signals()];
        var day = document.Metadata.Published ?? (HasDateline(document) ? null : Day(signals));
        return document with
        {
            Metadata = document.Metadata with
            {
                Title = MailHeaderLine.Title(mail.Subject) ?? document.Metadata.Title,
                Published = day,
                Signals = [.. signals.Select(s => s.Field == "published" && s.Source == day?.Basis ? s with { IsChosen = true } : s)],
            },
        };
    }

    IEnumerable<MetadataSignal> Signals()
    {
        if (!string.IsNullOrWhiteSpace(mail.Subject))
        {
            yield return new("title", "mail Subject", mail.Subject.Trim(), IsChosen: true);
        }

        if (mail.From.ToString() is { Length: > 0 } sender)
        {
            yield return new("byline", "mail From", sender);
        }

        if (mail.Date != DateTimeOffset.MinValue)
        {
            yield return new("published", "mail Date", mail.Date.ToString("d MMMM yyyy HH:mm zzz", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The day of the mail, which is not that of the article; of a forwarded mail that of the first one, which is nearer to it.</summary>
    static PublicationDay? Day(List<MetadataSignal> signals) =>
        signals.Where(s => s.Field == "published" && s.Source.StartsWith("mail ", StringComparison.Ordinal))
            .Select(s => (s.Source, Day: DatelineReader.Read(s.Value))).Where(s => s.Day is not null)
            .Select(s => new PublicationDay(s.Day!.Value, DayPrecision.Day, s.Source)).FirstOrDefault();

    /// <summary>Whether the text itself shows a date where articles have theirs.</summary>
    static bool HasDateline(Document document) =>
        (document.Blocks ?? []).Where(b => b.IsRead).Take(LinesAtTop).Select(b => b.Span.Of(document.Text))
            .Any(t => t.Count(c => c == ' ') < MostWordsOfDateline && DatelineReader.Read(t) is not null);
}
