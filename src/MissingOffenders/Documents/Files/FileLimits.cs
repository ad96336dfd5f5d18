
namespace MissingOffenders.Documents.Files;

/// <summary>How large a file of each kind may be, in bytes. What is larger is no article, and would only cost memory.</summary>
public static class FileLimits
{
    /// <summary>Hundreds of times the longest newspaper article.</summary>
    public const int Text = 5_000_000;

    /// <summary>Pages carry their pictures and programs with them.</summary>
    public const int Page = 20_000_000;

    /// <summary>Mails and documents carry attachments and photographs.</summary>
    public const int Document = 100_000_000;

    /// <summary>The limit of a kind that is read into memory as a whole.</summary>
    public static int Of(FileKind kind) => kind switch
    {
        FileKind.Html or FileKind.Mhtml => Page,
        FileKind.Pdf or FileKind.Docx or FileKind.OldOffice or FileKind.Rtf or FileKind.Odt or FileKind.Epub or FileKind.Mail or FileKind.Json or FileKind.Zip => Document,
        _ => Text,
    };
}
