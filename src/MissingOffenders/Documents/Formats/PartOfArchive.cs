using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using MissingOffenders.Documents.Files;

namespace MissingOffenders.Documents.Formats;

/// <summary>Reads the XML in files that are zip archives: counted before it takes memory, and without anything from elsewhere.</summary>
static class PartOfArchive
{
    const int MostElements = 3_000_000;

    /// <summary>The part of a name, or null where there is none.</summary>
    /// <exception cref="SwellingException">It has more elements and attributes than a text.</exception>
    /// <exception cref="XmlException">It is no XML.</exception>
    public static XDocument? Xml(ZipArchive archive, string name, FileContent file, LoadOptions options = LoadOptions.None)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        var part = file.Inner(name, entry.Open, _ => { });
        WorkLimit elements = new(MostElements, "elements");
        using (var counted = Open(part))
        {
            while (counted.Read())
            {
                elements.Take(1 + counted.AttributeCount);
            }
        }

        using var reader = Open(part);
        return XDocument.Load(reader, options);
    }

    static XmlReader Open(FileContent part) => XmlReader.Create(part.Open(), new() { CloseInput = true, DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
}
