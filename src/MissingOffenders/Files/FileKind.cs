namespace MissingOffenders.Files;

/// <summary>What a file is, told from its first bytes.</summary>
public enum FileKind
{
    /// <summary>Text in some encoding.</summary>
    Text,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>A zip archive, or a format that is one: .docx, .xlsx, .odt, .epub.</summary>
    Zip,

    /// <summary>A gzip stream.</summary>
    Gzip,

    /// <summary>A picture.</summary>
    Image,

    /// <summary>A Word or Excel file of before 2007.</summary>
    OldOffice,

    /// <summary>Rich text.</summary>
    Rtf,

    /// <summary>Bytes that are no text, of a kind not known here.</summary>
    Binary,
}
