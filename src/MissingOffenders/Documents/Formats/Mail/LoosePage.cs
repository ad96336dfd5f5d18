using System.Text;
using MimeKit;
using MimeKit.Encodings;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages;

namespace MissingOffenders.Documents.Formats.Mail;

/// <summary>Finds the page in a web archive whose parts cannot be told from each other.</summary>
static class LoosePage
{
    public static Document Read(byte[] bytes, PageReader pages)
    {
        var text = Encoding.Latin1.GetString(bytes);
        var start = Start(text, "<!doctype html") is >= 0 and var doctype ? doctype : Start(text, "<html");
        if (start < 0)
        {
            return Document.Without(ArticleStatus.Damaged, "the web archive holds no page");
        }

        var end = text.IndexOf("</html>", start, StringComparison.OrdinalIgnoreCase);
        var page = bytes[start..(end < 0 ? bytes.Length : end + "</html>".Length)];
        var decoded = TextDecoder.DecodePage(IsQuoted(text, start) ? Unquoted(page) : page);
        return pages.Read(decoded.Text, null, decoded.Encoding, MailEnd.Join(decoded.Note, "the parts of the web archive are damaged; the first page in it was read"));
    }

    static int Start(string text, string tag) => text.IndexOf(tag, StringComparison.OrdinalIgnoreCase);

    // the header of the part says so, or its soft line ends show it
    static bool IsQuoted(string text, int start) =>
        text.AsSpan(0, start).Contains("quoted-printable", StringComparison.OrdinalIgnoreCase)
        || (text.IndexOf("=3D", start, StringComparison.Ordinal) >= 0 && (text.IndexOf("=\n", start, StringComparison.Ordinal) >= 0 || text.IndexOf("=\r\n", start, StringComparison.Ordinal) >= 0));

    static byte[] Unquoted(byte[] page)
    {
        QuotedPrintableDecoder decoder = new();
        var output = new byte[decoder.EstimateOutputLength(page.Length)];
        return output[..decoder.Decode(page, 0, page.Length, output)];
    }
}
