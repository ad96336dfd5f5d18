using System.Text;

namespace MissingOffenders.Documents.Files;

/// <summary>Tells the kind of a file from its bytes: names lie.</summary>
public static class FileKinds
{
    const int Looked = 8192;

    static readonly (byte[] Start, FileKind Kind)[] Signatures =
    [
        ([.. "%PDF-"u8], FileKind.Pdf),
        ([.. "PK\x03\x04"u8], FileKind.Zip),
        ([.. "PK\x05\x06"u8], FileKind.Zip),
        ([0x1F, 0x8B], FileKind.Gzip),
        ([0x28, 0xB5, 0x2F, 0xFD], FileKind.Zstandard),
        ([0x5D, 0x2A, 0x4D, 0x18], FileKind.Zstandard),
        ([.. "BZh"u8], FileKind.Bzip2),
        ([0xFD, .. "7zXZ"u8, 0], FileKind.Xz),
        ([.. "WARC/"u8], FileKind.Warc),
        ([0x89, .. "PNG"u8], FileKind.Image),
        ([0xFF, 0xD8, 0xFF], FileKind.Image),
        ([.. "GIF8"u8], FileKind.Image),
        ([0xD0, 0xCF, 0x11, 0xE0], FileKind.OldOffice),
        ([.. "{\\rtf"u8], FileKind.Rtf),
    ];

    /// <summary>The kind of a file. Of a zip archive it looks at the names in it; of JSON at the first line.</summary>
    public static FileKind Of(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var kind = Of(file.Head(Looked));
        return kind switch
        {
            FileKind.Zip => ZipKinds.Of(file),
            FileKind.Json or FileKind.Text => JsonKinds.Of(file, kind),
            _ => kind,
        };
    }

    /// <summary>The kind of a file that begins with <paramref name="bytes"/>: <see cref="FileKind.Zip"/> for all that are zip archives.</summary>
    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, Looked)];
        foreach (var (start, kind) in Signatures)
        {
            if (head.StartsWith(start))
            {
                return kind;
            }
        }

        return TarStart.Is(head) ? FileKind.Tar
            : Unicode.Of(head) is null && HasControls(head) ? FileKind.Binary
            : HtmlStart.Is(head) ? FileKind.Html
            : JsonKinds.LooksLikeJson(head) ? FileKind.Json
            : MailKinds.Of(head) ?? FileKind.Text;
    }

    /// <summary>What <paramref name="kind"/> is called in a message, with its article.</summary>
    public static string Name(this FileKind kind) => kind switch
    {
        FileKind.Text => "a text",
        FileKind.Html => "an HTML page",
        FileKind.Pdf => "a PDF document",
        FileKind.Zip => "a zip archive",
        FileKind.Docx => "a Word document",
        FileKind.OtherOffice => "an Excel or PowerPoint file",
        FileKind.Odt => "a LibreOffice text",
        FileKind.Epub => "an electronic book",
        FileKind.Mail => "a mail",
        FileKind.Mhtml => "a web archive",
        FileKind.Json => "JSON",
        FileKind.JsonLines => "JSON lines",
        FileKind.Gzip => "a gzip file",
        FileKind.Zstandard => "a Zstandard file",
        FileKind.Bzip2 => "a bzip2 file",
        FileKind.Xz => "an xz file",
        FileKind.Tar => "a tar archive",
        FileKind.Warc => "a WARC file",
        FileKind.Image => "a picture",
        FileKind.OldOffice => "an old Word or Excel file",
        FileKind.Rtf => "a rich text document",
        FileKind.Binary => "binary, not text",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>Text has no control characters but white space; one in a hundred is forgiven to damaged files.</summary>
    static bool HasControls(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            controls += b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\v' or (byte)'\f' or (byte)'\r' or 0x1B) ? 1 : 0;
        }

        return controls * 100 > head.Length;
    }
}
