using System.Globalization;
using System.Security.Cryptography;
using MissingOffenders.Articles;
using MissingOffenders.Pages;

namespace MissingOffenders.Files;

/// <summary>Reads files into text. A file that cannot be read is a status, never an exception. Threads may share it.</summary>
public sealed class ArticleLoader
{
    /// <summary>Largest file that is taken for an article, in bytes. Hundreds of times the longest newspaper article.</summary>
    public const int MaxBytes = 5_000_000;

    readonly IReadOnlyList<IFileReader> readers;

    /// <summary>A loader with all readers of the library.</summary>
    /// <param name="rules">What is known of outlets and their pages.</param>
    public ArticleLoader(PageRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        readers = Readers(rules);
    }

    /// <summary>Endings of names that a folder is searched for, lower case with the dot.</summary>
    public static IReadOnlySet<string> Endings { get; } = Readers(PageRules.Nothing).SelectMany(r => r.Endings).ToHashSet(StringComparer.Ordinal);

    /// <summary>Reads one file.</summary>
    public LoadedFile Load(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        try
        {
            return LengthOf(file.FullPath) switch
            {
                // Also what pipes and devices report: opening one could wait for ever.
                0 => LoadedFile.Without(file, ArticleStatus.Empty, "the file is empty"),
                > MaxBytes and var length => TooLarge(file, length),
                _ => Read(file),
            };
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return LoadedFile.Without(file, ArticleStatus.Vanished, "the file is not there any more");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return LoadedFile.Without(file, ArticleStatus.Unreadable, FileProblem.Of(e));
        }
    }

    /// <summary>All readers: the first that takes a file's kind reads it.</summary>
    static IReadOnlyList<IFileReader> Readers(PageRules rules) => [new PlainTextReader(), new PageReader(rules)];

    static long LengthOf(string path)
    {
        FileInfo info = new(path);
        return (info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info).Length;
    }

    LoadedFile Read(SourceFile file)
    {
        var bytes = BytesOf(file.FullPath);
        if (bytes.Length > MaxBytes)
        {
            return TooLarge(file, bytes.Length);
        }

        return new(file, Documents(file, bytes)) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }

    IReadOnlyList<Document> Documents(SourceFile file, byte[] bytes)
    {
        var kind = FileKinds.Of(bytes);
        return readers.FirstOrDefault(r => r.Takes(kind)) is { } reader ? [.. reader.Read(new(Path.GetFileName(file.Path), bytes))]
            : kind == FileKind.Binary ? [Document.Without(ArticleStatus.Binary, $"the file is {kind.Name()}")]
            : [Document.Without(ArticleStatus.Unsupported, $"the file is {kind.Name()}, which is not read here")];
    }

    /// <summary>All bytes, or the first <see cref="MaxBytes"/> and one more of a file that grew meanwhile.</summary>
    static byte[] BytesOf(string path)
    {
        using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);
        var buffer = new byte[Math.Min(stream.Length, MaxBytes) + 1];
        var read = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..read];
    }

    static LoadedFile TooLarge(SourceFile file, long length) =>
        LoadedFile.Without(file, ArticleStatus.TooLarge, string.Create(CultureInfo.InvariantCulture, $"the file has {length:N0} bytes, an article may have {MaxBytes:N0}"));
}
