using System.Globalization;
using System.Security.Cryptography;
using MissingOffenders.Documents.Articles;
using MissingOffenders.Documents.Files;
using MissingOffenders.Documents.Pages;
using MissingOffenders.Documents.Records;

namespace MissingOffenders.Documents.Loading;

/// <summary>Reads files into text. A file that cannot be read is a status, never an exception. Threads may share it.</summary>
public sealed class ArticleLoader
{
    readonly FileReaders readers;

    /// <summary>A loader with all readers of the library.</summary>
    /// <param name="rules">What is known of outlets and their pages.</param>
    /// <param name="fields">Names of the fields of articles in JSON; null for <see cref="RecordFields.Default"/>.</param>
    public ArticleLoader(PageRules rules, RecordFields? fields = null) => readers = new(rules, fields);

    /// <summary>Endings of names that a folder is searched for, lower case with the dot.</summary>
    public static IReadOnlySet<string> Endings { get; } = new FileReaders(PageRules.Nothing).Endings;

    /// <summary>Reads one file.</summary>
    public LoadedFile Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            var length = FileStamp.Of(file.FullPath).Length;
            if (length == 0)
            {
                // Also what pipes and devices report: opening one could wait for ever.
                return LoadedFile.Without(file, ArticleStatus.Empty, "the file is empty");
            }

            var kind = Content(file, length).Kind;
            return !readers.Take(kind) ? new(file, readers.Read(Content(file, length)))
                : readers.LimitOf(kind) is { } limit ? InMemory(file, kind, limit)
                : length > FileLimits.Archive ? TooLarge(file, kind, length, FileLimits.Archive)
                : Streamed(file);
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException))
        {
            return new(file, [GuardedReading.Problem(e)]);
        }
    }

    LoadedFile InMemory(SourceFile file, FileKind kind, int limit)
    {
        for (var attempt = 1; attempt <= 2; attempt++)
        {
            var before = FileStamp.Of(file.FullPath);
            var content = Content(file, before.Length);
            if (before.Length > limit || !content.Fits(limit))
            {
                return TooLarge(file, kind, before.Length, limit);
            }

            if (before.Length == content.Bytes.Length && FileStamp.Of(file.FullPath) == before)
            {
                return new(file, DocumentNames.MakeUnique(readers.Read(content))) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(content.Bytes)) };
            }
        }

        return new(file, [Changed]);
    }

    LoadedFile Streamed(SourceFile file)
    {
        var before = FileStamp.Of(file.FullPath);
        using var stream = GuardedFile.Open(file.FullPath);
        return new(file, DocumentNames.MakeUnique(GuardedReading.Of(() => Documents(file, before)))) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(stream)) };
    }

    static LoadedFile TooLarge(SourceFile file, FileKind kind, long length, long limit) =>
        LoadedFile.Without(file, ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the file has {length:N0} bytes; {kind.Name()} may have {limit:N0}"));

    IEnumerable<Document> Documents(SourceFile file, FileStamp before)
    {
        foreach (var document in readers.Read(Content(file, before.Length)))
        {
            yield return document;
        }

        if (FileStamp.Of(file.FullPath) != before)
        {
            yield return Changed;
        }
    }

    static Document Changed => Document.Without(ArticleStatus.Changed, "the file was written to while it was read: run again when it is complete");

    static FileContent Content(SourceFile file, long length) =>
        new(Path.GetFileName(file.Path), () => GuardedFile.Open(file.FullPath)) { Allowance = UnpackingAllowance.For(length) };
}
