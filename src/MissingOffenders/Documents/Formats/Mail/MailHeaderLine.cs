namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Lines that mail programs write into the text: of a mail that is forwarded or answered, and before a signature.</summary>
static class MailHeaderLine
{
    static readonly string[] Names = ["From", "Sent", "Date", "To", "Cc", "Bcc", "Subject", "Reply-To", "Importance"];

    /// <summary>The name and the value of <c>Subject: ...</c>, or null where the line is no such header.</summary>
    public static (string Name, string Value)? Parse(string line)
    {
        var bare = line.Trim().Trim('*');
        var colon = bare.IndexOf(':', StringComparison.Ordinal);
        var name = colon < 0 ? null : Array.Find(Names, n => bare.AsSpan(0, colon).Trim().Trim('*').Equals(n, StringComparison.OrdinalIgnoreCase));
        return name is null ? null : (name, bare[(colon + 1)..].Trim().Trim('*').Trim());
    }

    /// <summary>Whether a line says that a mail within the mail begins.</summary>
    public static bool OpensInner(string line)
    {
        var bare = line.Trim().Trim('-', '_', ' ', ':');
        return bare.Equals("Forwarded message", StringComparison.OrdinalIgnoreCase) || bare.Equals("Original Message", StringComparison.OrdinalIgnoreCase)
            || bare.Equals("Begin forwarded message", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("Forwarded by ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary><c>On Tue, 10 Mar 2015 at 06:38, Ann Writer wrote:</c></summary>
    public static bool IntroducesQuotation(string line)
    {
        var bare = line.Trim();
        return bare.StartsWith("On ", StringComparison.Ordinal) && bare.EndsWith("wrote:", StringComparison.Ordinal) && bare.Any(char.IsAsciiDigit);
    }

    public static bool OpensSignature(string line) => line is "--" or "-- " || line.TrimStart().StartsWith("Sent from my ", StringComparison.Ordinal);

    /// <summary>A subject without the marks of forwarding and answering.</summary>
    public static string? Title(string? subject)
    {
        var title = subject?.Trim() ?? "";
        while (Array.Find(["Fwd:", "Fw:", "Re:", "WG:", "Aw:", "Tr:"], m => title.StartsWith(m, StringComparison.OrdinalIgnoreCase)) is { } mark)
        {
            title = title[mark.Length..].TrimStart();
        }

        return title.Length == 0 ? null : title;
    }
}
