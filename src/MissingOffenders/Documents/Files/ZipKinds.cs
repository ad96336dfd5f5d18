using System.IO.Compression;

namespace MissingOffenders.Documents.Files;

/// <summary>Tells the formats that are zip archives from archives that somebody packed.</summary>
static class ZipKinds
{
    /// <summary>The kind of a file that begins as a zip archive does.</summary>
    public static FileKind Of(FileContent file)
    {
        try
        {
            using var stream = file.Open();
            if (!stream.CanSeek && !file.Fits(FileLimits.Document))
            {
                return FileKind.Zip;
            }

            using ZipArchive archive = new(stream.CanSeek ? stream : file.Open());
            return Of(archive);
        }
        catch (InvalidDataException)
        {
            return FileKind.Zip;
        }
    }

    static FileKind Of(ZipArchive archive)
    {
        if (archive.GetEntry("[Content_Types].xml") is not null)
        {
            return archive.GetEntry("word/document.xml") is not null ? FileKind.Docx : FileKind.OtherOffice;
        }

        return archive.GetEntry("mimetype") is { Length: < 100 } type ? OfMimetype(type) : FileKind.Zip;
    }

    static FileKind OfMimetype(ZipArchiveEntry entry)
    {
        using StreamReader reader = new(entry.Open());
        return reader.ReadToEnd().Trim() switch
        {
            "application/epub+zip" => FileKind.Epub,
            "application/vnd.oasis.opendocument.text" => FileKind.Odt,
            var other when other.StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal) => FileKind.OtherOffice,
            _ => FileKind.Zip,
        };
    }
}
