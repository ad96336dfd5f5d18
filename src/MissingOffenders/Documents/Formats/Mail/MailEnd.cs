using System.Text;
using MimeKit;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Tells whether a mail of several parts has its end.</summary>
static class MailEnd
{
    /// <summary>What to say of a mail that breaks off; null where it is whole.</summary>
    public static string? NoteOf(MimeEntity? body, byte[] bytes)
    {
        if (body is not Multipart multipart)
        {
            return null;
        }

        return multipart.Boundary is not { Length: > 0 } boundary ? "the parts have no boundary"
            : bytes.AsSpan().LastIndexOf(Encoding.Latin1.GetBytes($"--{boundary}--")) < 0 ? "the file breaks off"
            : null;
    }

    public static string? Join(string? note, string? other) => note is null ? other : other is null ? note : $"{note}; {other}";
}
