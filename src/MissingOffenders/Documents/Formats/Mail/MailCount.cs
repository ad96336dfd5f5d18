using MimeKit;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Counts the parts and the headers of a mail, without keeping any.</summary>
sealed class MailCount : MimeReader
{
    /// <summary>Room for ten thousand attachments. Each header that is kept takes some hundred bytes.</summary>
    const int Most = 100_000;

    readonly WorkLimit limit = new(Most, "parts and headers");

    MailCount(ParserOptions options, Stream stream)
        : base(options, stream, MimeFormat.Entity)
    {
    }

    /// <summary>Goes through a mail.</summary>
    /// <exception cref="SwellingException">There are more than mails have.</exception>
    public static void Check(ParserOptions options, Stream mail) => new MailCount(options, mail).ReadMessage(CancellationToken.None);

    /// <inheritdoc/>
    protected override void OnHeaderRead(Header header, int beginLineNumber, CancellationToken cancellationToken) => limit.Take();

    /// <inheritdoc/>
    protected override void OnHeadersBegin(long beginOffset, int beginLineNumber, CancellationToken cancellationToken) => limit.Take();
}
