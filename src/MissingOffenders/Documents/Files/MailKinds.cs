using System.Buffers;
using System.Text;

namespace MissingOffenders.Documents.Files;

/// <summary>Tells mails and web archives from texts by the header lines that they begin with.</summary>
static class MailKinds
{
    static readonly SearchValues<char> NameCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Headers that only programs write. "From:", "Date:" and "Subject:" people write over their texts, too.</summary>
    static readonly HashSet<string> OfPrograms = new(StringComparer.OrdinalIgnoreCase)
    {
        "MIME-Version", "Received", "Return-Path", "Message-ID", "Delivered-To", "Content-Type", "Content-Transfer-Encoding",
        "DKIM-Signature", "Authentication-Results", "ARC-Seal", "Envelope-To", "Snapshot-Content-Location", "Thread-Index", "List-Unsubscribe",
    };

    /// <summary>Headers of which every mail has one at least.</summary>
    static readonly HashSet<string> OfMails = new(StringComparer.OrdinalIgnoreCase) { "From", "Date", "Subject", "Received", "Sender" };

    /// <summary>The kind of a text that begins with <paramref name="head"/>; null where it begins with no header.</summary>
    public static FileKind? Of(ReadOnlySpan<byte> head)
    {
        var text = Encoding.Latin1.GetString(head).TrimStart('\u00EF', '\u00BB', '\u00BF', '\r', '\n');
        var headers = Headers(text);
        return !headers.Any(OfPrograms.Contains) || !headers.Any(OfMails.Contains) ? null
            : headers.Contains("Snapshot-Content-Location", StringComparer.OrdinalIgnoreCase) || HoldsPage(text) ? FileKind.Mhtml
            : FileKind.Mail;
    }

    /// <summary>Names of the header lines at the start: up to the first line that is neither one nor goes on with one.</summary>
    static List<string> Headers(string text)
    {
        List<string> names = [];
        foreach (var line in text.EnumerateLines())
        {
            var colon = line.IndexOf(':');
            if (line.Length > 0 && line[0] is ' ' or '\t' && names.Count > 0)
            {
                continue;
            }

            if (names.Count == 0 && line.StartsWith("From "))
            {
                // The line between the mails of a mailbox.
                continue;
            }

            if (colon <= 0 || line[..colon].ContainsAnyExcept(NameCharacters))
            {
                break;
            }

            names.Add(line[..colon].ToString());
        }

        return names;
    }

    /// <summary>Old browsers saved pages as mails without addresses, whose parts belong together.</summary>
    static bool HoldsPage(string text) =>
        text.Contains("Saved by ", StringComparison.OrdinalIgnoreCase) && text.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
}
