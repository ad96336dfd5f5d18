using System.Text;
using MimeKit;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Takes mails apart.</summary>
static class MailParts
{
    /// <summary>Parts inside parts: no program that people use nests deeper.</summary>
    const int MaxDepth = 40;
    const int Utf8 = 65001;

    /// <summary>The mail that a file holds.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static MimeMessage Load(FileContent file)
    {
        using MemoryStream stream = new(file.Bytes, writable: false);
        var options = ParserOptions.Default.Clone();
        options.MaxMimeDepth = MaxDepth;
        return MimeMessage.Load(options, stream);
    }

    /// <summary>Bytes of a part, out of its transfer encoding. What is broken in it is left out.</summary>
    public static byte[] BytesOf(MimePart part)
    {
        using MemoryStream bytes = new();
        part.Content?.DecodeTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Text of a part: Unicode where the bytes show it, else in the encoding that the part names.</summary>
    public static DecodedText TextOf(MimePart part)
    {
        var bytes = BytesOf(part);
        var named = part.ContentType.Charset;
        var encoding = EncodingOf(named);
        if (encoding is not null && !IsWestern(encoding))
        {
            return new(encoding.GetString(bytes), encoding.WebName);
        }

        var text = part is TextPart { IsHtml: true } ? TextDecoder.DecodePage(bytes) : TextDecoder.Decode(bytes);
        return named is not { Length: > 0 } ? text
            : encoding is null ? text with { Note = $"the encoding '{named}' is unknown: read as {text.Encoding}" }
            : text.Encoding is "windows-1252" && encoding.CodePage != Utf8 ? text with { Note = null }
            : text;
    }

    // these are told from the bytes: programs name them wrongly
    static bool IsWestern(Encoding encoding) => encoding.CodePage is Utf8 or 20127 or 28591 or 28605 or 1252;

    static Encoding? EncodingOf(string? name)
    {
        try
        {
            return string.IsNullOrWhiteSpace(name) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
