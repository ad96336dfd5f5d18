using System.Text;

namespace MissingOffenders.Documents.Files;

/// <summary>Finds the encoding that a web page names for itself.</summary>
static class DeclaredCharset
{
    /// <summary>Browsers look no further than this; pages with long comments at their top are forgiven.</summary>
    const int Looked = 8192;

    /// <summary>The encoding of an XML declaration or of the first <c>meta</c> with a charset; null where none is named or it is not known.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> page)
    {
        var head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Looked)]);
        return NameIn(head) is { } name ? Find(name) : null;
    }

    /// <summary>The encoding of a name; null where none is given or it is not known.</summary>
    public static Encoding? Named(string? name) => string.IsNullOrWhiteSpace(name) ? null : Find(name);

    static string? NameIn(string head)
    {
        if (head.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf("?>", StringComparison.Ordinal);
            if (end > 0 && ValueOf(head[..end], "encoding") is { } declared)
            {
                return declared;
            }
        }

        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', at);
            if (ValueOf(head[at..(end < 0 ? head.Length : end)], "charset") is { } declared)
            {
                return declared;
            }
        }

        return null;
    }

    /// <summary>The value behind <c>name =</c>, in quotation marks or bare.</summary>
    static string? ValueOf(string tag, string name)
    {
        var at = tag.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var rest = tag.AsSpan(at + name.Length).TrimStart();
        if (rest is not ['=', ..])
        {
            return null;
        }

        rest = rest[1..].TrimStart(" \t\r\n\"'");
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '-' or '_' or ':' or '.'))
        {
            length++;
        }

        return length > 0 ? rest[..length].ToString() : null;
    }

    static Encoding? Find(string name)
    {
        try
        {
            return Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
