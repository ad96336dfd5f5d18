using System.Text;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats.Word;

/// <summary>Says of <c>.doc</c> what can be done: Word's format of before 2007 is not read, and locked documents hide in its container.</summary>
public sealed class OldWordReader : IFileReader
{
    /// <inheritdoc/>
    public IReadOnlyCollection<string> Endings { get; } = [".doc"];

    /// <inheritdoc/>
    public bool Takes(FileKind kind) => kind == FileKind.OldOffice;

    /// <inheritdoc/>
    public IEnumerable<Document> Read(FileContent file)
    {
        ArgumentNullException.ThrowIfNull(file);
        yield return Holds(file, "EncryptedPackage") ? Document.Without(ArticleStatus.Encrypted, "the document is locked with a password")
            : Holds(file, "Workbook") || Holds(file, "PowerPoint Document") ? Document.Without(ArticleStatus.Unsupported, "the file is an old Excel or PowerPoint file, which is not read here")
            : Document.Without(ArticleStatus.Unsupported, "the file is a Word document of before 2007: open it in Word or LibreOffice and save it as .docx");
    }

    /// <summary>Whether the container has a member of this name.</summary>
    static bool Holds(FileContent file, string member) => file.Bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(member)) >= 0;
}
