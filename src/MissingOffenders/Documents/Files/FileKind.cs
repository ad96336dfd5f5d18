namespace MissingOffenders.Documents.Files;

/// <summary>What a file is, told from its first bytes.</summary>
public enum FileKind
{
    /// <summary>Text in some encoding.</summary>
    Text,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A zip archive of files.</summary>
    Zip,

    /// <summary>A Word document, which is a zip archive.</summary>
    Docx,

    /// <summary>An Excel or PowerPoint file, which is a zip archive.</summary>
    OtherOffice,

    /// <summary>A text of LibreOffice, which is a zip archive.</summary>
    Odt,

    /// <summary>An electronic book, which is a zip archive.</summary>
    Epub,

    /// <summary>A gzip stream.</summary>
    Gzip,

    /// <summary>A Zstandard stream.</summary>
    Zstandard,

    /// <summary>A bzip2 stream.</summary>
    Bzip2,

    /// <summary>An xz stream.</summary>
    Xz,

    /// <summary>A tar archive of files.</summary>
    Tar,

    /// <summary>A web archive of a crawler: one record after the other.</summary>
    Warc,

    /// <summary>An electronic mail.</summary>
    Mail,

    /// <summary>A web page with all that belongs to it, in the form of a mail.</summary>
    Mhtml,

    /// <summary>One JSON value: an object or an array.</summary>
    Json,

    /// <summary>A JSON object on each line.</summary>
    JsonLines,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A Word or Excel file of before 2007.</summary>
    OldOffice,

    /// <summary>Rich text.</summary>
    Rtf,

    /// <summary>Bytes that are no text, of a kind not known here.</summary>
    Binary,
}
