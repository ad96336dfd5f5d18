namespace MissingOffenders.Documents.Files;

/// <summary>Files that systems and programs leave beside those of people: no article, and no error.</summary>
static class SystemFiles
{
    static readonly HashSet<string> Names = new(["Thumbs.db", "desktop.ini", "ehthumbs.db", "Icon\r", ".DS_Store"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a file of this name is such: what Word and LibreOffice leave while a document is open, what macOS adds to files of others.</summary>
    public static bool Are(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.StartsWith(".~lock.", StringComparison.Ordinal) || name.StartsWith("._", StringComparison.Ordinal)
        || (name.StartsWith('~') && name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)) || Names.Contains(name);
}
