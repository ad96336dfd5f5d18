using System.Text;

namespace MissingOffenders.Documents.Files;

/// <summary>Tells web pages from texts by how they begin.</summary>
static class HtmlStart
{
    /// <summary>Elements that stand at the start of a page, or of a piece of one that somebody saved.</summary>
    static readonly HashSet<string> First = new(
        "html head body title meta link script style base div p article section main header table span h1 h2 h3 ul ol center font a img figure form nav aside noscript iframe template br hr b".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the file that begins with <paramref name="head"/> is a web page.</summary>
    public static bool Is(ReadOnlySpan<byte> head)
    {
        var text = Unicode.Of(head) is var (encoding, mark) ? encoding.GetString(head[mark..]) : Encoding.Latin1.GetString(head);
        return BeginsAsPage(AfterPreamble(text));
    }

    /// <summary>What follows comments, an XML declaration and processing instructions.</summary>
    static ReadOnlySpan<char> AfterPreamble(ReadOnlySpan<char> text)
    {
        while (true)
        {
            text = text.TrimStart();
            var end = text.StartsWith("<!--") ? End(text, "-->") : text.StartsWith("<?") ? End(text, "?>") : 0;
            if (end == 0)
            {
                return text;
            }

            text = text[end..];
        }
    }

    static int End(ReadOnlySpan<char> text, string mark) => text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? at + mark.Length : text.Length;

    static bool BeginsAsPage(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase))
        {
            return text["<!doctype".Length..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);
        }

        if (text is not ['<', ..])
        {
            return false;
        }

        var name = text[1..];
        var length = name.IndexOfAnyExcept(Letters);
        return length > 0 && (name[length] is '>' or '/' || char.IsWhiteSpace(name[length])) && First.Contains(name[..length].ToString());
    }

    static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-");
}
